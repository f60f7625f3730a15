package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the house, as docs/architecture.md draws them. */
class ArchitectureTest {

    private static final String HOUSE = "dev.weir";

    /** The rooms from the top down; a room imports only rooms of a higher number. The empty name is the root package. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("cli", 0),
            Map.entry("testing", 1),
            Map.entry("web", 2),
            Map.entry("script", 3),
            Map.entry("", 4),
            Map.entry("session", 5),
            Map.entry("command", 6),
            Map.entry("data", 7),
            Map.entry("options", 8),
            Map.entry("cache", 8),
            Map.entry("config", 8),
            Map.entry("secrets", 8),
            Map.entry("media", 8),
            Map.entry("connection", 8),
            Map.entry("wire", 9));

    /** Rooms of one concept each, which know no other room at all. */
    private static final List<String> CONCEPTS = List.of("cache", "config", "secrets", "media", "connection");

    /** Generated code is exempt, and its nested message classes would take most of the reading time. */
    private static final ImportOption HAND_WRITTEN = location -> !location.contains("/dev/weir/wire/");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(HAND_WRITTEN)
            .importPackages(HOUSE);

    @Test
    void everyClassLivesInARoomOfTheTable() {
        assertThat(ours().filter(type -> !FLOORS.containsKey(room(type)))).isEmpty();
    }

    @Test
    void aRoomImportsOnlyRoomsBelowIt() {
        assertThat(dependencies().filter(ArchitectureTest::climbs).map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void onlyWebAndCliSeeJakarta() {
        assertThat(importsOf("jakarta.", List.of("web", "cli"))).isEmpty();
    }

    @Test
    void onlyScriptSeesThePolyglotEngine() {
        assertThat(importsOf("org.graalvm.", List.of("script"))).isEmpty();
    }

    @Test
    void onlyCliSeesTheEmbeddedServer() {
        assertThat(importsOf("org.apache.catalina.", List.of("cli"))).isEmpty();
        assertThat(importsOf("org.apache.tomcat.", List.of("cli"))).isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingInItIsNull() {
        assertThat(ours().map(JavaClass::getPackage).distinct().filter(room -> !room.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void noClassKeepsMutableStateInAStaticField() {
        assertThat(ours().flatMap(type -> StaticState.mutableFieldsOf(type).stream()))
                .isEmpty();
    }

    private Stream<JavaClass> ours() {
        return house.stream();
    }

    private Stream<Dependency> dependencies() {
        return ours().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private Stream<String> importsOf(String library, List<String> rooms) {
        Predicate<Dependency> trespasses =
                dependency -> dependency.getTargetClass().getName().startsWith(library)
                        && !rooms.contains(room(dependency.getOriginClass()));
        return dependencies().filter(trespasses).map(Dependency::getDescription);
    }

    private static boolean climbs(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().equals(HOUSE) && !target.getPackageName().startsWith(HOUSE + ".")) {
            return false;
        }
        String from = room(dependency.getOriginClass());
        String to = room(target);
        if (from.equals(to)) {
            return false;
        }
        return CONCEPTS.contains(from) || FLOORS.getOrDefault(from, -1) >= FLOORS.getOrDefault(to, -1);
    }

    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(HOUSE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
    }
}
