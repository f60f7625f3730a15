package dev.weir.script;

import dev.weir.command.ErrorInfo;
import dev.weir.command.StreamlitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
                out.add(frame(f));
            }
        }
        Collections.reverse(out);
        return out;
    }

    /** Frames of compiled files have a class loader that is named like the file: they show the line itself. */
    private static String frame(StackTraceElement f) {
        String loader = f.getClassLoaderName();
        boolean compiled = loader != null && loader.endsWith(".java");
        String name = compiled ? loader : String.valueOf(f.getFileName());
        String code = compiled ? line(Path.of(loader), f.getLineNumber()) : "";
        String method = f.getMethodName().startsWith("lambda$") ? "lambda" : f.getMethodName();
        return "File \"" + name + "\", line " + f.getLineNumber() + ", in " + method + "\n"
                + (code.isEmpty() ? "" : "    " + code + "\n");
    }

    private static String line(Path file, int number) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException gone) {
            return "";
        }
    }

    private static boolean isWeir(String className) {
        return className.matches(
                "dev\\.weir\\.([A-Z]\\w*Face|Calls|Cached|Page|Numbers|St|Status|Spinner|App|PageFunction|(cli|web|script|session|command|data|wire|media|cache|config|options)\\..*)([$.].*)?");
    }
}
