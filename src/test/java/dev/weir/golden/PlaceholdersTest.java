package dev.weir.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    private final Placeholders placeholders =
            new Placeholders(List.of("pages/one.py", "app.py"), LocalDate.of(2024, 2, 29));

    @Test
    void numbersWidgetsByFirstAppearanceAndKeepsTheirKeys() {
        assertThat(placeholders.text("$$ID-" + OTHER + "-name")).isEqualTo("$$ID-<w1>-name");
        assertThat(placeholders.text("$$ID-" + ONE + "-None")).isEqualTo("$$ID-<w2>-None");
        assertThat(placeholders.text("$$ID-" + OTHER + "-name")).isEqualTo("$$ID-<w1>-name");
    }

    @Test
    void replacesMediaHashesAddressesAndDates() {
        assertThat(placeholders.text("/media/abc-123.png " + ONE + " <object at 0x7f00aa11>"))
                .isEqualTo("/media/<m1>.png <h1> <object at 0x<address>>");
        assertThat(placeholders.text("2024-02-29 2014-02-28 2034-02-28 2024-03-01"))
                .isEqualTo("<today> <today-10y> <today+10y> 2024-03-01");
    }

    @Test
    void shortensPathsToTheCasesOwnFilesOnly() {
        assertThat(placeholders.text("/srv/x/app.py and /srv/x/pages/one.py and /srv/x/other.py"))
                .isEqualTo("app.py and pages/one.py and /srv/x/other.py");
        assertThat(placeholders.text("/lib/site-packages/app.py")).isEqualTo("/lib/site-packages/app.py");
    }

    @Test
    void keepsOnlyTheFramesOfTheCase() {
        List<String> trace = List.of(
                "  File \"/srv/x/app.py\", line 3, in <module>\n    run()\n    ~~~^^\n",
                "  File \"/lib/site-packages/streamlit/app.py\", line 9, in go\n    x\n");
        assertThat(placeholders.trace(trace))
                .hasToString("[{\"file\":\"app.py\",\"line\":3,\"in\":\"<module>\",\"code\":\"run()\"}]");
    }
}
