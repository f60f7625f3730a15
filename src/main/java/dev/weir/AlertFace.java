package dev.weir;

import dev.weir.options.BoxOptions;
import dev.weir.options.ExceptionOptions;
import dev.weir.options.ToastOptions;
import java.util.function.Consumer;

/** Messages to the person at the browser. */
sealed interface AlertFace extends Face permits St {

    /** Good news, in a green box; Markdown. */
    default St success(Object body) {
        return success(body, o -> {});
    }

    default St success(Object body, Consumer<BoxOptions> options) {
        return Calls.draw(this, "success", Calls.set(new BoxOptions(), options), body);
    }

    /** A remark, in a blue box; Markdown. */
    default St info(Object body) {
        return info(body, o -> {});
    }

    default St info(Object body, Consumer<BoxOptions> options) {
        return Calls.draw(this, "info", Calls.set(new BoxOptions(), options), body);
    }

    /** A warning, in a yellow box; Markdown. */
    default St warning(Object body) {
        return warning(body, o -> {});
    }

    default St warning(Object body, Consumer<BoxOptions> options) {
        return Calls.draw(this, "warning", Calls.set(new BoxOptions(), options), body);
    }

    /** A failure, in a red box; Markdown. */
    default St error(Object body) {
        return error(body, o -> {});
    }

    default St error(Object body, Consumer<BoxOptions> options) {
        return Calls.draw(this, "error", Calls.set(new BoxOptions(), options), body);
    }

    /** An exception with its stack trace, as one that ends the page is shown. */
    default St exception(Throwable exception) {
        return exception(exception, o -> {});
    }

    default St exception(Throwable exception, Consumer<ExceptionOptions> options) {
        return Calls.draw(this, "exception", Calls.set(new ExceptionOptions(), options), exception);
    }

    /** A message in the corner that goes by itself; Markdown. */
    default St toast(Object body) {
        return toast(body, o -> {});
    }

    default St toast(Object body, Consumer<ToastOptions> options) {
        return Calls.draw(this, "toast", Calls.set(new ToastOptions(), options), body);
    }

    /** Balloons rise, once. */
    default St balloons() {
        return Calls.draw(this, "balloons");
    }

    /** Snow falls, once. */
    default St snow() {
        return Calls.draw(this, "snow");
    }
}
