package dev.weir.script;

import dev.weir.command.ErrorInfo;
import dev.weir.command.StreamlitException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Java exceptions as a page shows them: the frames of the author's own code only. */
final class JavaErrors {

    private JavaErrors() {}

    static ErrorInfo describe(Throwable e) {
        List<String> frames = frames(e.getStackTrace());
        if (e instanceof StreamlitException s) {
            return new ErrorInfo(s.type(), "streamlit.errors." + s.type(), s.getMessage(), true, false, true, frames);
        }
        String name = e.getClass().getName();
        return new ErrorInfo(
                e.getClass().getSimpleName(),
                name.startsWith("java.lang.") ? e.getClass().getSimpleName() : name,
                Objects.requireNonNullElse(e.getMessage(), ""),
                false,
                false,
                false,
                frames);
    }

    /** Frames outside of Java's library and of Weir, outermost first. */
    static List<String> frames(StackTraceElement[] trace) {
        List<String> out = new ArrayList<>();
        for (StackTraceElement f : trace) {
            String c = f.getClassName();
            boolean own = !c.startsWith("java.") && !c.startsWith("jdk.") && !c.startsWith("sun.") && !isWeir(c);
            if (own) {
                out.add("File \"" + f.getFileName() + "\", line " + f.getLineNumber() + ", in " + f.getMethodName()
                        + "\n");
            }
        }
        Collections.reverse(out);
        return out;
    }

    private static boolean isWeir(String className) {
        return className.matches(
                "dev\\.weir\\.(St|App|PageFunction|(cli|web|script|session|command|data|wire|media|cache|config|options)\\..*)([$.].*)?");
    }
}
