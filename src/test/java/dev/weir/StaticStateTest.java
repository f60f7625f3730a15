package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StaticStateTest {

    @Test
    void aFieldThatCanBeAssignedOrWhoseValueCanChangeIsFound() {
        assertThat(found(Shared.class))
                .containsExactlyInAnyOrder(
                        "assigned", "array", "counter", "local", "list", "map", "synchronised", "own");
    }

    @Test
    void constantsAreLeftAlone() {
        assertThat(found(Constants.class)).isEmpty();
    }

    private static List<String> found(Class<?> type) {
        return StaticState.mutableFieldsOf(
                        new ClassFileImporter().importClasses(type, Box.class).get(type))
                .stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    static final class Box {
        int content;
    }

    static final class Shared {
        static String assigned = "";
        static final byte[] array = {1};
        static final AtomicInteger counter = new AtomicInteger();
        static final ThreadLocal<String> local = new ThreadLocal<>();
        static final List<String> list = new ArrayList<>();
        static final Map<String, String> map = new HashMap<>();
        static final Map<String, String> synchronised = Collections.synchronizedMap(new LinkedHashMap<>());
        static final Box own = new Box();
    }

    static final class Constants {
        static final String NAME = "weir";
        static final Pattern PATTERN = Pattern.compile("a");
        static final List<String> LIST = List.of("a", "b", "c");
        static final Map<String, Integer> MAP = Map.of("a", 1);
        static final Map<String, Integer> ORDERED = Collections.unmodifiableMap(new LinkedHashMap<>());
    }
}
