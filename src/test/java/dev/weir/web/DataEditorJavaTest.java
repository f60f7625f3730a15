package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.options.ColumnConfig;
import dev.weir.testing.TypedCells;
import dev.weir.testing.wire.Browser;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors of Java functions: what comes back is of the types that were given. */
class DataEditorJavaTest {

    enum Choice {
        a,
        b
    }

    record Cargo(
            int whole,
            double part,
            String text,
            boolean check,
            Choice select,
            List<String> several,
            LocalDate day,
            LocalTime hour,
            LocalDateTime moment,
            List<String> list,
            String link,
            String markdown,
            String image,
            Double progress,
            Map<String, Object> json,
            List<Integer> line,
            List<Double> area,
            List<Float> bar,
            Instant since,
            OffsetDateTime due,
            BigDecimal price) {}

    private static final Cargo GIVEN = new Cargo(
            1,
            1.5,
            "rope",
            true,
            Choice.a,
            List.of("x"),
            LocalDate.of(2024, 1, 2),
            LocalTime.of(3, 4),
            LocalDateTime.of(2024, 1, 2, 3, 4),
            List.of("a", "b"),
            "https://a.example/",
            "**a**",
            "https://a.example/a.png",
            0.5,
            Map.of("a", 1L),
            List.of(1, 2, 3),
            List.of(1.5, 2.5),
            List.of(3f, 1f),
            Instant.parse("2024-01-02T03:04:05Z"),
            OffsetDateTime.parse("2024-01-02T03:04:05+02:00"),
            new BigDecimal("1.25"));

    private static final Map<String, ColumnConfig> COLUMNS = Stream.of(
                    Map.entry("whole", ColumnConfig.number()),
                    Map.entry("part", ColumnConfig.number()),
                    Map.entry("text", ColumnConfig.text()),
                    Map.entry("check", ColumnConfig.checkbox()),
                    Map.entry("select", ColumnConfig.selectbox().options(List.of("a", "b"))),
                    Map.entry("several", ColumnConfig.multiselect().options(List.of("x", "y", "z"))),
                    Map.entry("day", ColumnConfig.date()),
                    Map.entry("hour", ColumnConfig.time()),
                    Map.entry("moment", ColumnConfig.datetime()),
                    Map.entry("list", ColumnConfig.list()),
                    Map.entry("link", ColumnConfig.link()),
                    Map.entry("markdown", ColumnConfig.markdown()),
                    Map.entry("image", ColumnConfig.image()),
                    Map.entry("progress", ColumnConfig.progress()),
                    Map.entry("json", ColumnConfig.json()),
                    Map.entry("line", ColumnConfig.lineChart()),
                    Map.entry("area", ColumnConfig.areaChart()),
                    Map.entry("bar", ColumnConfig.barChart()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final App APP = App.of(st -> {
        List<Cargo> edited =
                st.dataEditor(List.of(GIVEN), o -> o.columnConfig(COLUMNS).key("ed"));
        for (Cargo cargo : edited) {
            int sum = cargo.line().stream().mapToInt(Integer::intValue).sum();
            st.text(cargo.equals(GIVEN) ? "as given" : "other");
            st.text(cargo.toString());
            st.text(sum + " " + cargo.bar().getFirst().floatValue());
        }
    });

    @Test
    void anUneditedRecordEqualsTheOneGiven() {
        try (TestServer server = TestServer.serving(APP);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts()).contains("as given", "6 3.0");
        }
    }

    @Test
    void anEditedRecordHasTheValuesThatWereTyped() {
        try (TestServer server = TestServer.serving(APP);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.set("ed", TypedCells.inTheFirstRow()).texts())
                    .contains(
                            "other",
                            new Cargo(
                                            7,
                                            3,
                                            "tar",
                                            false,
                                            Choice.b,
                                            List.of("y", "z"),
                                            LocalDate.of(2025, 2, 3),
                                            LocalTime.of(10, 11, 12),
                                            LocalDateTime.of(2025, 2, 3, 10, 11, 12),
                                            List.of("c"),
                                            "https://b.example/",
                                            "*b*",
                                            GIVEN.image(),
                                            GIVEN.progress(),
                                            GIVEN.json(),
                                            GIVEN.line(),
                                            GIVEN.area(),
                                            GIVEN.bar(),
                                            GIVEN.since(),
                                            GIVEN.due(),
                                            GIVEN.price())
                                    .toString());
        }
    }
}
