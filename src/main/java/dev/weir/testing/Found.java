package dev.weir.testing;

import dev.weir.wire.ButtonGroup;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where elements are found: an {@link AppTest}, or a {@link Block} of it. The methods are named after the commands and give everything
 * that these drew, in the order of the page; those with a key give the one widget that has it.
 */
public interface Found {

    /** This and everything below, in the order of the page. */
    Stream<Node> nodes();

    /** Everything of a type, such as {@code "plotly_chart"} or {@code "form"}. */
    default List<Node> get(String type) {
        return nodes().filter(n -> n.type().equals(type)).toList();
    }

    private List<Node> ofStyle(ButtonGroup.Style style) {
        return nodes().filter(n -> n.proto()
                        .filter(m -> m instanceof ButtonGroup g && g.getStyle() == style)
                        .isPresent())
                .toList();
    }

    default Elements<Widget> button() {
        return Elements.of(get("button"), Widget.class);
    }

    default Widget button(String key) {
        return button().withKey(key);
    }

    default Elements<Widget> buttonGroup() {
        return Elements.of(get("button_group"), Widget.class);
    }

    default Widget buttonGroup(String key) {
        return buttonGroup().withKey(key);
    }

    default Elements<Element> caption() {
        return Elements.of(get("caption"), Element.class);
    }

    default Elements<Widget> chatInput() {
        return Elements.of(get("chat_input"), Widget.class);
    }

    default Widget chatInput(String key) {
        return chatInput().withKey(key);
    }

    default Elements<Block> chatMessage() {
        return Elements.of(get("chat_message"), Block.class);
    }

    default Elements<Widget> checkbox() {
        return Elements.of(get("checkbox"), Widget.class);
    }

    default Widget checkbox(String key) {
        return checkbox().withKey(key);
    }

    default Elements<Element> code() {
        return Elements.of(get("code"), Element.class);
    }

    default Elements<Widget> colorPicker() {
        return Elements.of(get("color_picker"), Widget.class);
    }

    default Widget colorPicker(String key) {
        return colorPicker().withKey(key);
    }

    default Elements<Block> columns() {
        return Elements.of(get("column"), Block.class);
    }

    default Elements<Element> dataframe() {
        return Elements.of(get("dataframe"), Element.class);
    }

    default Elements<Widget> dateInput() {
        return Elements.of(get("date_input"), Widget.class);
    }

    default Widget dateInput(String key) {
        return dateInput().withKey(key);
    }

    default Elements<Widget> datetimeInput() {
        return Elements.of(get("date_time_input"), Widget.class);
    }

    default Widget datetimeInput(String key) {
        return datetimeInput().withKey(key);
    }

    default Elements<Element> divider() {
        return Elements.of(get("divider"), Element.class);
    }

    default Elements<Widget> downloadButton() {
        return Elements.of(get("download_button"), Widget.class);
    }

    default Widget downloadButton(String key) {
        return downloadButton().withKey(key);
    }

    default Elements<Element> error() {
        return Elements.of(get("error"), Element.class);
    }

    default Elements<Element> exception() {
        return Elements.of(get("exception"), Element.class);
    }

    default Elements<Block> expander() {
        return Elements.of(get("expander"), Block.class);
    }

    default Elements<Widget> feedback() {
        return Elements.of(get("feedback"), Widget.class);
    }

    default Widget feedback(String key) {
        return feedback().withKey(key);
    }

    default Elements<Widget> fileUploader() {
        return Elements.of(get("file_uploader"), Widget.class);
    }

    default Widget fileUploader(String key) {
        return fileUploader().withKey(key);
    }

    default Elements<Element> header() {
        return Elements.of(get("header"), Element.class);
    }

    default Elements<Element> image() {
        return Elements.of(get("image"), Element.class);
    }

    default Elements<Element> info() {
        return Elements.of(get("info"), Element.class);
    }

    default Elements<Element> json() {
        return Elements.of(get("json"), Element.class);
    }

    default Elements<Element> latex() {
        return Elements.of(get("latex"), Element.class);
    }

    default Elements<Element> markdown() {
        return Elements.of(get("markdown"), Element.class);
    }

    default Elements<Widget> menuButton() {
        return Elements.of(get("menu_button"), Widget.class);
    }

    default Widget menuButton(String key) {
        return menuButton().withKey(key);
    }

    default Elements<Element> metric() {
        return Elements.of(get("metric"), Element.class);
    }

    default Elements<Widget> multiselect() {
        return Elements.of(get("multiselect"), Widget.class);
    }

    default Widget multiselect(String key) {
        return multiselect().withKey(key);
    }

    default Elements<Widget> numberInput() {
        return Elements.of(get("number_input"), Widget.class);
    }

    default Widget numberInput(String key) {
        return numberInput().withKey(key);
    }

    default Elements<Widget> pills() {
        return Elements.of(ofStyle(ButtonGroup.Style.PILLS), Widget.class);
    }

    default Widget pills(String key) {
        return pills().withKey(key);
    }

    default Elements<Widget> radio() {
        return Elements.of(get("radio"), Widget.class);
    }

    default Widget radio(String key) {
        return radio().withKey(key);
    }

    default Elements<Widget> segmentedControl() {
        return Elements.of(ofStyle(ButtonGroup.Style.SEGMENTED_CONTROL), Widget.class);
    }

    default Widget segmentedControl(String key) {
        return segmentedControl().withKey(key);
    }

    default Elements<Widget> selectSlider() {
        return Elements.of(get("select_slider"), Widget.class);
    }

    default Widget selectSlider(String key) {
        return selectSlider().withKey(key);
    }

    default Elements<Widget> selectbox() {
        return Elements.of(get("selectbox"), Widget.class);
    }

    default Widget selectbox(String key) {
        return selectbox().withKey(key);
    }

    default Elements<Widget> slider() {
        return Elements.of(get("slider"), Widget.class);
    }

    default Widget slider(String key) {
        return slider().withKey(key);
    }

    default Elements<Block> status() {
        return Elements.of(get("status"), Block.class);
    }

    default Elements<Element> subheader() {
        return Elements.of(get("subheader"), Element.class);
    }

    default Elements<Element> success() {
        return Elements.of(get("success"), Element.class);
    }

    default Elements<Element> table() {
        return Elements.of(get("table"), Element.class);
    }

    default Elements<Block> tabs() {
        return Elements.of(get("tab"), Block.class);
    }

    default Elements<Element> text() {
        return Elements.of(get("text"), Element.class);
    }

    default Elements<Widget> textArea() {
        return Elements.of(get("text_area"), Widget.class);
    }

    default Widget textArea(String key) {
        return textArea().withKey(key);
    }

    default Elements<Widget> textInput() {
        return Elements.of(get("text_input"), Widget.class);
    }

    default Widget textInput(String key) {
        return textInput().withKey(key);
    }

    default Elements<Widget> timeInput() {
        return Elements.of(get("time_input"), Widget.class);
    }

    default Widget timeInput(String key) {
        return timeInput().withKey(key);
    }

    default Elements<Element> title() {
        return Elements.of(get("title"), Element.class);
    }

    default Elements<Element> toast() {
        return Elements.of(get("toast"), Element.class);
    }

    default Elements<Widget> toggle() {
        return Elements.of(get("toggle"), Widget.class);
    }

    default Widget toggle(String key) {
        return toggle().withKey(key);
    }

    default Elements<Element> warning() {
        return Elements.of(get("warning"), Element.class);
    }
}
