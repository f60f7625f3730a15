package dev.weir.script;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** What a route's function threw; as text, since the error itself belongs to its context. */
public final class JsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    JsFailure(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    static JsFailure of(PolyglotException e) {
        Value error = e.getGuestObject();
        boolean says = error != null && error.hasMember("status_code");
        return says
                ? new JsFailure(
                        error.getMember("status_code").asInt(),
                        error.getMember("message").asString(),
                        e)
                : new JsFailure(0, String.valueOf(e.getMessage()), e);
    }

    /** The status that an {@code st.HTTPException} asks for; 0 for other errors. */
    public int status() {
        return status;
    }
}
