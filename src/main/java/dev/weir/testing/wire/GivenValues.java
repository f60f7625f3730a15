package dev.weir.testing.wire;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weir.wire.FileUploaderState;
import dev.weir.wire.UploadedFileInfo;
import dev.weir.wire.WidgetState;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The widget states a browser sends for what a person chose. */
public final class GivenValues {
    private static final JsonMapper JSON = new JsonMapper();

    /** {@code Slider.Type.SELECT_SLIDER} and the first {@code Slider.DataType} that counts microseconds, on the wire. */
    private static final int SELECT_SLIDER = 2;

    private static final int FIRST_DATE_TYPE = 2;

    private GivenValues() {}

    public static WidgetState pressed(Widget w) {
        return start(w).setTriggerValue(true).build();
    }

    /** A widget without a value: what a cleared one sends. */
    public static WidgetState cleared(Widget w) {
        return start(w).build();
    }

    public static WidgetState files(Widget w, List<UploadedFileInfo> files) {
        FileUploaderState state =
                FileUploaderState.newBuilder().addAllUploadedFileInfo(files).build();
        return start(w).setFileUploaderStateValue(state).build();
    }

    public static WidgetState chat(Widget w, String text, List<UploadedFileInfo> files) {
        WidgetState.Builder state = start(w);
        state.getChatInputValueBuilder()
                .setData(text)
                .getFileUploaderStateBuilder()
                .addAllUploadedFileInfo(files);
        return state.build();
    }

    /**
     * @param value what the browser would send: shown text for options, numbers for sliders, ISO text for dates and times,
     *     maps for selections; null clears
     * @throws IllegalArgumentException for something that has no value
     */
    public static WidgetState state(Widget w, @Nullable Object value) {
        WidgetState.Builder s = start(w);
        switch (w.kind()) {
            case "dialog", "link_button", "button", "download_button" -> s.setTriggerValue(true);
            case "expandable", "popover" -> s.setBoolValue(isTrue(value));
            default -> {
                if (value != null) {
                    fill(s, w, value);
                }
            }
        }
        return s.build();
    }

    private static void fill(WidgetState.Builder s, Widget w, Object value) {
        switch (w.kind()) {
            case "slider" -> slider(s, w, many(value));
            case "number_input" -> number(s, w, value);
            case "text_input",
                    "text_area",
                    "time_input",
                    "color_picker",
                    "selectbox",
                    "radio",
                    "feedback",
                    "tab_container" -> s.setStringValue(value.toString());
            case "checkbox" -> s.setBoolValue(isTrue(value));
            case "multiselect", "button_group", "date_input", "date_time_input" -> texts(s, many(value));
            case "pagination" -> s.setIntValue(((Number) value).longValue());
            case "menu_button" -> s.getStringTriggerValueBuilder().setData(value.toString());
            case "chat_input" -> s.getChatInputValueBuilder().setData(value.toString());
            case "dataframe", "plotly_chart", "vega_lite_chart", "deck_gl_json_chart" -> s.setStringValue(json(value));
            case "component_instance", "bidi_component" -> s.setJsonValue(json(value));
            default -> throw new IllegalArgumentException("a " + w.kind() + " takes no value");
        }
    }

    private static void slider(WidgetState.Builder s, Widget w, List<?> values) {
        boolean ofOptions = w.number("type") == SELECT_SLIDER;
        if (ofOptions && !w.list("options").isEmpty()) {
            texts(s, values);
            return;
        }
        boolean ofTime = !ofOptions && w.number("data_type") >= FIRST_DATE_TYPE;
        for (Object v : values) {
            s.getDoubleArrayValueBuilder()
                    .addData(ofTime && v instanceof String t ? micros(t) : Double.parseDouble(v.toString()));
        }
    }

    private static void number(WidgetState.Builder s, Widget w, Object value) {
        double number = Double.parseDouble(value.toString());
        if (w.number("data_type") == 0) {
            s.setIntValue((long) number);
        } else {
            s.setDoubleValue(number);
        }
    }

    private static void texts(WidgetState.Builder s, List<?> values) {
        s.getStringArrayValueBuilder();
        values.forEach(v -> s.getStringArrayValueBuilder().addData(v.toString()));
    }

    /** Microseconds since 1970 of an ISO date, moment or time; a time stands on the day that sliders use. */
    private static double micros(String iso) {
        LocalDateTime moment = iso.contains("T")
                ? LocalDateTime.parse(iso)
                : iso.contains(":")
                        ? LocalTime.parse(iso).atDate(LocalDate.of(2000, 1, 1))
                        : LocalDate.parse(iso).atStartOfDay();
        return ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), moment);
    }

    private static List<?> many(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    private static String json(Object value) {
        try {
            return value instanceof String s ? s : JSON.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WidgetState.Builder start(Widget w) {
        return WidgetState.newBuilder().setId(w.id());
    }
}
