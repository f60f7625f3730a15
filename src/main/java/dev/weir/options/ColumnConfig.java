package dev.weir.options;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How a column of an interactive table looks and what may be typed into it: {@code ColumnConfig.number().format("percent")}. A setting
 * that the type of column does not have is an error when the table is drawn.
 */
public final class ColumnConfig extends Options<ColumnConfig> {

    private final String type;

    private ColumnConfig(String type) {
        this.type = type;
    }

    /** The name of Streamlit's function for this type of column. */
    public String type() {
        return type;
    }

    /** A column of the type that its data has. */
    public static ColumnConfig column() {
        return new ColumnConfig("Column");
    }

    /** Numbers. */
    public static ColumnConfig number() {
        return new ColumnConfig("NumberColumn");
    }

    /** Text. */
    public static ColumnConfig text() {
        return new ColumnConfig("TextColumn");
    }

    /** Addresses to click. */
    public static ColumnConfig link() {
        return new ColumnConfig("LinkColumn");
    }

    /** Truths. */
    public static ColumnConfig checkbox() {
        return new ColumnConfig("CheckboxColumn");
    }

    /** One of several options. */
    public static ColumnConfig selectbox() {
        return new ColumnConfig("SelectboxColumn");
    }

    /** Some of several options, for lists of texts. */
    public static ColumnConfig multiselect() {
        return new ColumnConfig("MultiselectColumn");
    }

    /** Lists of texts. */
    public static ColumnConfig list() {
        return new ColumnConfig("ListColumn");
    }

    /** Moments. */
    public static ColumnConfig datetime() {
        return new ColumnConfig("DatetimeColumn");
    }

    /** Days. */
    public static ColumnConfig date() {
        return new ColumnConfig("DateColumn");
    }

    /** Times of day. */
    public static ColumnConfig time() {
        return new ColumnConfig("TimeColumn");
    }

    /** Numbers as bars. */
    public static ColumnConfig progress() {
        return new ColumnConfig("ProgressColumn");
    }

    /** Lists of numbers as small line charts. */
    public static ColumnConfig lineChart() {
        return new ColumnConfig("LineChartColumn");
    }

    /** Lists of numbers as small area charts. */
    public static ColumnConfig areaChart() {
        return new ColumnConfig("AreaChartColumn");
    }

    /** Lists of numbers as small bar charts. */
    public static ColumnConfig barChart() {
        return new ColumnConfig("BarChartColumn");
    }

    /** Pictures by their address. */
    public static ColumnConfig image() {
        return new ColumnConfig("ImageColumn");
    }

    /** Sound by its address. */
    public static ColumnConfig audio() {
        return new ColumnConfig("AudioColumn");
    }

    /** Film by its address. */
    public static ColumnConfig video() {
        return new ColumnConfig("VideoColumn");
    }

    /** Structures or JSON text. */
    public static ColumnConfig json() {
        return new ColumnConfig("JsonColumn");
    }

    /** Text in Markdown. */
    public static ColumnConfig markdown() {
        return new ColumnConfig("MarkdownColumn");
    }

    /** Buttons whose label is the cell. */
    public static ColumnConfig button() {
        return new ColumnConfig("ButtonColumn");
    }

    /** The column's title; default its name. */
    public ColumnConfig label(String title) {
        return set("label", title);
    }

    /** {@code "small"}, {@code "medium"} or {@code "large"}. */
    public ColumnConfig width(String size) {
        return set("width", size);
    }

    /** A width in pixels. */
    public ColumnConfig width(int pixels) {
        return set("width", pixels);
    }

    /** A tooltip at the title, in Markdown. */
    public ColumnConfig help(String tooltip) {
        return set("help", tooltip);
    }

    /** Whether cells cannot be edited. */
    public ColumnConfig disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** Whether a cell of an added row must have a value. */
    public ColumnConfig required(boolean required) {
        return set("required", required);
    }

    /** Whether the column stays in view. */
    public ColumnConfig pinned(boolean pinned) {
        return set("pinned", pinned);
    }

    /** {@code "left"}, {@code "center"} or {@code "right"}. */
    public ColumnConfig alignment(String side) {
        return set("alignment", side);
    }

    /** The value of a cell in an added row. */
    public ColumnConfig byDefault(Object value) {
        return set("default", value);
    }

    /** How numbers or moments are written: a name such as {@code "percent"}, or a pattern. */
    public ColumnConfig format(String format) {
        return set("format", format);
    }

    /** The least number or moment that may be typed. */
    public ColumnConfig minValue(Object least) {
        return set("min_value", least);
    }

    /** The greatest number or moment that may be typed. */
    public ColumnConfig maxValue(Object most) {
        return set("max_value", most);
    }

    /** The distance of values: a number, or a {@code Duration} for times. */
    public ColumnConfig step(Object step) {
        return set("step", step);
    }

    /** The zone to show moments in. */
    public ColumnConfig timezone(String zone) {
        return set("timezone", zone);
    }

    /** How long a text may be. */
    public ColumnConfig maxChars(int count) {
        return set("max_chars", count);
    }

    /** A JavaScript regular expression that edited text must match. */
    public ColumnConfig validate(String pattern) {
        return set("validate", pattern);
    }

    /** What is shown for an address: a text, an icon, or a regular expression whose first group is taken. */
    public ColumnConfig displayText(String text) {
        return set("display_text", text);
    }

    /** What can be chosen. */
    public ColumnConfig options(Collection<?> values) {
        return set("options", values);
    }

    /** What is shown for an option. */
    public ColumnConfig formatFunc(Function<Object, String> text) {
        return set("format_func", text);
    }

    /** Whether what a person types counts, too. */
    public ColumnConfig acceptNewOptions(boolean accepted) {
        return set("accept_new_options", accepted);
    }

    /** The colour of a chart or of all options; {@code "auto"} for one by value. */
    public ColumnConfig color(String color) {
        return set("color", color);
    }

    /** A colour for each option. */
    public ColumnConfig colors(List<String> colors) {
        return set("color", colors);
    }

    /** Where a chart's axis begins. */
    public ColumnConfig yMin(double bottom) {
        return set("y_min", bottom);
    }

    /** Where a chart's axis ends. */
    public ColumnConfig yMax(double top) {
        return set("y_max", top);
    }

    /** A button's look: {@code "primary"}, {@code "secondary"} or {@code "tertiary"}. */
    public ColumnConfig type(String type) {
        return set("type", type);
    }

    /** The buttons' name in session state, where a press leaves row and label for one run. */
    public ColumnConfig key(String key) {
        return set("key", key);
    }

    /** Runs before the page function when a button was pressed; needs a key. */
    public ColumnConfig onClick(Runnable callback) {
        return set("on_click", callback);
    }
}
