package dev.weir.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of numbers the arguments of {@code st.number_input} are; they must not be mixed.
 *
 * @param integers whether they can all be taken for integers
 * @param decimals whether they can all be taken for decimals; where nothing tells, both hold
 */
record NumberKinds(boolean integers, boolean decimals) {

    private static final List<String> NAMES = List.of("value", "min_value", "max_value", "step");

    static NumberKinds of(Args args) {
        boolean integers = NAMES.stream().allMatch(n -> isOpen(args.raw(n)) || NumberLimits.isWhole(args.raw(n)));
        boolean decimals = NAMES.stream().allMatch(n -> isOpen(args.raw(n)) || args.raw(n) instanceof Double);
        if (!integers && !decimals) {
            StringBuilder out = new StringBuilder("All numerical arguments must be of the same type.");
            NAMES.stream()
                    .filter(args::given)
                    .forEach(n -> out.append("\n`")
                            .append(n)
                            .append("` has ")
                            .append(args.language().typeName(args.raw(n)))
                            .append(" type."));
            throw StreamlitException.type("StreamlitMixedNumericTypesError", out.toString());
        }
        return new NumberKinds(integers, decimals);
    }

    /** None and words say nothing about the kind. */
    private static boolean isOpen(@Nullable Object value) {
        return value == null || value instanceof String;
    }

    /** Whether a number that is not given would be an integer. */
    boolean whole() {
        return integers && !decimals;
    }
}
