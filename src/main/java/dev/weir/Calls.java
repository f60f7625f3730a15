package dev.weir;

import dev.weir.options.Options;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the families of {@link St} call commands. */
final class Calls {

    private Calls() {}

    /** Lets a page function set its options. */
    static <O extends Options<O>> O set(O options, Consumer<? super O> choose) {
        choose.accept(options);
        return options;
    }

    /** The options with {@code None} for a parameter that was not given: for fields that begin empty. */
    static Map<String, @Nullable Object> noneUnlessGiven(Options<?> options, String parameter) {
        Map<String, @Nullable Object> out = new HashMap<>(options.given());
        out.putIfAbsent(parameter, null);
        return out;
    }

    /** A command that draws: gives back the spot or the inside of the block. */
    static St draw(Face face, String command, Options<?> options, @Nullable Object... args) {
        return draw(face, command, options.given(), args);
    }

    static St draw(Face face, String command, Map<String, @Nullable Object> named, @Nullable Object... args) {
        return st(face).at(st(face).invoke(command, named, args));
    }

    /** A command that draws and has no options. */
    static St draw(Face face, String command, @Nullable Object... args) {
        return draw(face, command, Map.of(), args);
    }

    /** Opens a block and runs a function with its inside as the place to draw. */
    static St inside(Face face, PageFunction body, String command, Options<?> options, @Nullable Object... args) {
        St block = draw(face, command, options, args);
        block.with(body);
        return block;
    }

    static @Nullable Object value(Face face, String command, Options<?> options, @Nullable Object... args) {
        return st(face).invoke(command, options.given(), args);
    }

    /** The value of a field that is never empty. */
    static Object present(Face face, String command, Map<String, @Nullable Object> named, @Nullable Object... args) {
        Object value = st(face).invoke(command, named, args);
        if (value == null) {
            throw new IllegalStateException("st." + command + "(\"" + args[0]
                    + "\") has no value: session state holds null for it, or there is nothing to choose from."
                    + " Ask for an Optional with the method that ends in OrNone.");
        }
        return value;
    }

    static Object present(Face face, String command, Options<?> options, @Nullable Object... args) {
        return present(face, command, options.given(), args);
    }

    /** The value of a field that begins empty unless {@code parameter} is given. */
    static Optional<Object> perhaps(
            Face face, String parameter, String command, Options<?> options, @Nullable Object... args) {
        return Optional.ofNullable(st(face).invoke(command, noneUnlessGiven(options, parameter), args));
    }

    static boolean truth(Face face, String command, Options<?> options, @Nullable Object... args) {
        return Boolean.TRUE.equals(value(face, command, options, args));
    }

    /** What the commands call whole is {@code Long}, what they call a fraction is {@code Double}. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Integer i -> i.longValue();
            case Short s -> s.longValue();
            case Byte b -> b.longValue();
            case Float f -> f.doubleValue();
            case St place -> place.place();
            case null, default -> value;
        };
    }

    /** Runs a part of a page; what it throws passes to whoever runs the page, as a page function may throw anything. */
    static void run(PageFunction body, St st) {
        try {
            body.run(st);
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    /** Throws any exception on, past methods that do not declare it. */
    @SuppressWarnings("unchecked")
    static <E extends Exception> RuntimeException unchecked(Exception e) throws E {
        throw (E) e;
    }

    static St st(Face face) {
        return (St) face;
    }
}
