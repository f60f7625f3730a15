package dev.weir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The artifact people deploy and start, as Maven packaged it. */
class PackagedWarIT {

    private static final Path WAR = Path.of(System.getProperty("weir.war"));

    /** The class file version of Java 11, which can still say that Java 21 is needed. */
    private static final int JAVA_11_CLASSES = 55;

    @Test
    void noServerLiesWhereAServerLooks() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.startsWith("WEB-INF/lib/tomcat-"))
                .noneMatch(name -> name.matches("WEB-INF/lib/jakarta\\.(servlet|websocket).*"))
                .anyMatch(name -> name.startsWith("WEB-INF/launcher/tomcat-embed-core-"))
                .anyMatch(name -> name.startsWith("WEB-INF/launcher/tomcat-embed-websocket-"));
    }

    @Test
    void weldIsAboardAndDoesNotStartByItself() throws IOException {
        assertThat(entriesOf("WEB-INF/lib/weld-servlet-core-"))
                .contains("org/jboss/weld/environment/servlet/EnhancedListener.class")
                .doesNotContain("META-INF/services/jakarta.servlet.ServletContainerInitializer");
    }

    @Test
    void theVendorFilesAreWhereTheVendorsLook() throws IOException {
        assertThat(entries()).contains("META-INF/context.xml", "WEB-INF/jboss-deployment-structure.xml");
        assertThat(entriesOf("WEB-INF/lib/weir-")).contains("META-INF/web-fragment.xml", "META-INF/LICENSE");
    }

    @Test
    void theLauncherLoadsOnAJvmThatIsTooOldForTheRest() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile());
                DataInputStream header = new DataInputStream(war.getInputStream(war.getEntry("WeirLauncher.class")))) {
            header.skipNBytes(6);
            assertThat(header.readUnsignedShort()).isEqualTo(JAVA_11_CLASSES);
        }
    }

    private static List<String> entries() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> entriesOf(String prefix) throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            ZipEntry jar = war.stream()
                    .filter(entry -> entry.getName().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = war.getInputStream(jar).readAllBytes();
            List<String> names = new ArrayList<>();
            try (ZipInputStream inside = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                    names.add(entry.getName());
                }
            }
            return names;
        }
    }
}
