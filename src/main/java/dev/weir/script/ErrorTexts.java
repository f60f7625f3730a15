package dev.weir.script;

import dev.weir.command.ErrorInfo;
import java.util.List;

/** Errors that no script wrote. */
final class ErrorTexts {

    private ErrorTexts() {}

    static ErrorInfo exit(int status) {
        return new ErrorInfo("SystemExit", "SystemExit", String.valueOf(status), false, false, false, List.of());
    }

    static ErrorInfo internal(Throwable e) {
        return new ErrorInfo(
                "InternalError",
                "InternalError",
                "The interpreter failed; the server's log says more: "
                        + e.getClass().getSimpleName(),
                false,
                false,
                false,
                List.of());
    }
}
