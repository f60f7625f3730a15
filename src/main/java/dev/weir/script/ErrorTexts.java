package dev.weir.script;

import dev.weir.command.ErrorInfo;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** Errors that no script wrote. */
final class ErrorTexts {

    private ErrorTexts() {}

    static ErrorInfo exit(int status) {
        return new ErrorInfo("SystemExit", "SystemExit", String.valueOf(status), false, false, false, List.of());
    }

    /** A guest's exception by its message, {@code ValueError: text}, and the frames that polyglot knows. */
    static ErrorInfo ofBorder(PolyglotException e) {
        String text = String.valueOf(e.getMessage());
        int colon = text.indexOf(": ");
        String type = colon > 0 ? text.substring(0, colon) : text;
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame f : e.getPolyglotStackTrace()) {
            SourceSection at = f.isGuestFrame() ? f.getSourceLocation() : null;
            if (at != null
                    && at.getSource().getPath() != null
                    && !f.getRootName().equals("execute")) {
                frames.add(
                        0,
                        "File \"" + at.getSource().getPath() + "\", line " + at.getStartLine() + ", in "
                                + f.getRootName() + "\n");
            }
        }
        return new ErrorInfo(type, type, colon > 0 ? text.substring(colon + 2) : "", false, false, false, frames);
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
