package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LookupCache;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSessionsTest {

    private static final String NAME = "app.json";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path parent;

    private final Instant start = Instant.now();
    private Instant now = start;

    private Path folder() {
        return parent.resolve("sessions");
    }

    private KeptSessions open() {
        InstantSource clock = () -> now;
        return new KeptSessions(folder(), NAME, PATIENCE, clock);
    }

    private static KeptSession session(String id, String text) {
        return new KeptSession(id, "ann", List.of(new KeptSession.Value("key", "", text)));
    }

    @Test
    void givesASessionBackOnceAndToItsOwnerOnly() {
        open().write(List.of(session("1", "'a'"), session("2", "'b'")));
        KeptSessions next = open();
        assertThat(next.take("1", "bob")).isEmpty();
        assertThat(next.take("1", "ann")).contains(session("1", "'a'"));
        assertThat(next.take("1", "ann")).isEmpty();
        assertThat(open().take("2", "ann")).isEmpty();
    }

    @Test
    void keepsWhatWaitsOverASecondRestart() {
        open().write(List.of(session("1", "'a'")));
        open().write(List.of(session("2", "'b'")));
        KeptSessions third = open();
        assertThat(third.take("1", "ann")).isPresent();
        assertThat(third.take("2", "ann")).isPresent();
    }

    @Test
    void forgetsSessionsThatNobodyComesBackForInTime() {
        open().write(List.of(session("1", "'a'")));
        KeptSessions next = open();
        now = start.plus(PATIENCE).plusSeconds(1);
        assertThat(next.take("1", "ann")).isEmpty();
        next.write(List.of());
        assertThat(folder().resolve(NAME)).doesNotExist();
    }

    @Test
    void leavesAFileOfLongAgoAlone() throws IOException {
        open().write(List.of(session("1", "'a'")));
        Files.setLastModifiedTime(folder().resolve(NAME), FileTime.from(start.minus(Duration.ofHours(2))));
        assertThat(open().take("1", "ann")).isEmpty();
        assertThat(folder().resolve(NAME)).doesNotExist();
    }

    /** Where Jackson is the server's, what it remembers for all of its users outlives a WAR. */
    @Test
    void leavesNoTypesOfOursInJacksonsSharedMemory() throws ReflectiveOperationException {
        TypeFactory.defaultInstance().constructType(ArrayList.class);
        open().write(List.of(session("1", "'a'")));
        assertThat(open().take("1", "ann")).isPresent();
        Field cache = TypeFactory.class.getDeclaredField("_typeCache");
        cache.setAccessible(true);
        List<String> known = new ArrayList<>();
        ((LookupCache<?, ?>) cache.get(TypeFactory.defaultInstance())).contents((key, type) -> known.add("" + key));
        assertThat(known).isNotEmpty().noneMatch(key -> key.contains("KeptSession"));
    }

    @Test
    void isForNobodyElsesEyes() throws IOException {
        open().write(List.of(session("1", "'a'")));
        try (Stream<Path> all = Files.walk(folder())) {
            assertThat(all.toList())
                    .hasSize(2)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    void aFileThatIsNoneOfOursHarmsNobody() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(NAME), "[\"java.lang.Runtime\", {}]");
        assertThat(open().take("1", "ann")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenLosesSessionsAndNothingElse() throws IOException {
        Files.writeString(folder(), "in the way");
        KeptSessions kept = open();
        assertThatCode(() -> kept.write(List.of(session("1", "'a'")))).doesNotThrowAnyException();
        assertThat(open().take("1", "ann")).isEmpty();
    }

    @Test
    void dropsWhatIsTooMuchForTheMemory() {
        String large = "x".repeat(15 << 20);
        List<String> ids = List.of("1", "2", "3", "4", "5");
        open().write(ids.stream().map(id -> session(id, large)).toList());
        KeptSessions next = open();
        assertThat(ids.stream().filter(id -> next.take(id, "ann").isPresent())).containsExactly("1", "2", "3", "4");
    }
}
