package dev.weir.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id of an element: a hash of the command and the arguments that make it what it is, so that a changed argument makes a new widget.
 * With a key only some arguments count (Streamlit 1.62: those a widget's value depends on).
 */
final class Identity {

    private final Language language;
    private final MessageDigest digest;
    private final @Nullable String key;

    private Identity(ScriptRun run, String type, @Nullable String key) {
        this.language = run.language();
        this.key = key;
        try {
            this.digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
        put(type);
        put(key);
        put(run.scriptHash());
    }

    /** Begins the id of an element of a type, such as {@code slider}. */
    static Identity of(ScriptRun run, String type, @Nullable String key) {
        return new Identity(run, type, key);
    }

    /** The key as text: scripts may give numbers. Null for none. */
    static @Nullable String key(Args args) {
        return args.given("key") ? args.text("key") : null;
    }

    /** Adds arguments that count even with a key. */
    Identity always(@Nullable Object... values) {
        for (Object v : values) {
            put(v);
        }
        return this;
    }

    /** Adds arguments that count only without a key. */
    Identity unkeyed(@Nullable Object... values) {
        return key == null ? always(values) : this;
    }

    /** Finishes the id and takes it for this run. */
    String claim(ScriptRun run, DeltaGenerator at, String type) {
        if (key == null) {
            put(at.root() == Root.MAIN ? "" : at.root().name());
            put(at.formId());
        }
        String id = "$$ID-" + HexFormat.of().formatHex(digest.digest()) + "-" + (key == null ? "None" : key);
        run.state().claim(type, id, key);
        return id;
    }

    private void put(@Nullable Object value) {
        switch (value) {
            case null -> text('n', "");
            case String s -> text('s', s);
            case List<?> l -> {
                text('l', String.valueOf(l.size()));
                l.forEach(this::put);
            }
            case Map<?, ?> m -> {
                text('m', String.valueOf(m.size()));
                m.forEach((k, v) -> {
                    put(k);
                    put(v);
                });
            }
            case byte[] b -> {
                text('b', String.valueOf(b.length));
                digest.update(b);
            }
            default -> text('o', language.text(value));
        }
    }

    private void text(char kind, String s) {
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) kind);
        digest.update((byte) (utf8.length >>> 16));
        digest.update((byte) (utf8.length >>> 8));
        digest.update((byte) utf8.length);
        digest.update(utf8);
    }
}
