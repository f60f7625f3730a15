package dev.weir.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person can choose from: script values of any kind and the texts that stand for them on the page.
 *
 * <p>The texts travel, the values come back: a choice is the very object the script offered in this run.
 */
final class Options {

    private final Language language;
    private final @Nullable Object format;
    private final List<@Nullable Object> values;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> indexOfText = new HashMap<>();

    private Options(Language language, List<@Nullable Object> values, @Nullable Object format) {
        this.language = language;
        this.values = values;
        this.format = format;
        for (Object v : values) {
            String text = text(v);
            indexOfText.put(text, texts.size());
            texts.add(text);
        }
    }

    /** Reads {@code options} and {@code format_func} of a call. */
    static Options of(Args args) {
        return of(args, args.language().options(args.raw("options")));
    }

    /** For options that were read already. */
    static Options of(Args args, List<@Nullable Object> values) {
        return new Options(args.language(), values, args.callable("format_func"));
    }

    /** What the page shows for a value, whether it is an option or not; what {@code format_func} raises passes. */
    private String text(@Nullable Object value) {
        Object shown =
                format == null ? value : language.call(format, java.util.Collections.singletonList(value), Map.of());
        return shown instanceof String s ? s : language.text(shown);
    }

    /** What the page knows a value by; the plain text of one that {@code format_func} fails on. */
    String wire(@Nullable Object value) {
        int at = values.indexOf(value);
        if (at >= 0) {
            return texts.get(at);
        }
        try {
            return text(value);
        } catch (Interrupt i) {
            throw i;
        } catch (RuntimeException scriptFailed) {
            return language.text(value);
        }
    }

    /** Whether a value is an option, by its text; one that {@code format_func} fails on is none. */
    boolean has(@Nullable Object value) {
        if (values.contains(value)) {
            return true;
        }
        try {
            return indexOfText.containsKey(text(value));
        } catch (Interrupt i) {
            throw i;
        } catch (RuntimeException scriptFailed) {
            return false;
        }
    }

    /** The option a text stands for, the last of several with the same text; -1 for none. */
    int indexOfText(@Nullable Object text) {
        return text instanceof String s ? indexOfText.getOrDefault(s, -1) : -1;
    }

    /** The option a text stands for, or the text itself: something new. */
    @Nullable
    Object valueOfText(@Nullable Object text) {
        int at = indexOfText(text);
        return at < 0 ? text : values.get(at);
    }

    /** The first option equal to a value, as the script understands equality; -1 for none. */
    int indexOf(@Nullable Object value) {
        int at = values.indexOf(value);
        for (int i = 0; at < 0 && i < values.size(); i++) {
            at = language.same(value, values.get(i)) ? i : -1;
        }
        return at;
    }

    /** Where the options of a {@code default} stand, which is one of them or several; one that is none is an error. */
    List<Integer> indices(@Nullable Object chosen) {
        List<Integer> out = new ArrayList<>();
        for (Object v : language.options(chosen)) {
            int at = indexOf(v);
            if (at < 0) {
                throw StreamlitException.api("The default value '" + language.text(v)
                        + "' is not part of the options. Please make sure that every default values also exists in the"
                        + " options.");
            }
            out.add(at);
        }
        return out;
    }

    /**
     * The member of today's enum for the member of yesterday's: a script that runs again defines its enums again, and what its session
     * state kept would be equal to none of the new members.
     */
    @Nullable
    Object renewed(@Nullable Object value) {
        if (value == null || values.isEmpty() || values.contains(value)) {
            return value;
        }
        Object option = values.getFirst();
        if (option == null || !(language.attribute(value, "_name_") instanceof String name)) {
            return value;
        }
        Object before = language.attribute(value, "__class__");
        Object now = language.attribute(option, "__class__");
        if (before == null || now == null || before.equals(now) || !sameMembers(before, now)) {
            return value;
        }
        return language.attribute(now, name);
    }

    private boolean sameMembers(Object before, Object now) {
        Object names = language.attribute(now, "_member_names_");
        Object namesBefore = language.attribute(before, "_member_names_");
        return names != null
                && namesBefore != null
                && language.same(language.attribute(before, "__qualname__"), language.attribute(now, "__qualname__"))
                && Set.copyOf(texts(names)).equals(Set.copyOf(texts(namesBefore)));
    }

    private List<String> texts(Object list) {
        return language.elements(list).stream().map(language::text).toList();
    }

    List<String> texts() {
        return texts;
    }

    int size() {
        return values.size();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable
    Object get(int index) {
        return values.get(index);
    }
}
