package dev.weir.testing;

import dev.weir.command.Uploads.UploadedFile;
import dev.weir.testing.wire.GivenValues;
import dev.weir.testing.wire.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A widget: its value can be read and set; what was set counts from the next run on. */
public final class Widget extends Element {

    private final dev.weir.testing.wire.Widget sent;

    Widget(AppTest app, TreeNode node, String type, dev.weir.testing.wire.Widget sent) {
        super(app, node, type);
        this.sent = sent;
    }

    /** Its identity on the wire. */
    public String id() {
        return sent.id();
    }

    /** The form that it stands in; "" for none. */
    public String formId() {
        return sent.formId();
    }

    public boolean disabled() {
        return sent.flag("disabled");
    }

    /** The texts of its options; empty for a widget without any. */
    public List<String> options() {
        return sent.body().getDescriptorForType().findFieldByName("options") == null ? List.of() : input().options();
    }

    /** What the script has got for it in the last run; for a button whether it was pressed for it. */
    @Override
    public @Nullable Object value() {
        return switch (type()) {
            case "button", "download_button" -> stage().pressed(id()).isPresent();
            case "menu_button", "chat_input" ->
                stage().pressed(id()).map(stage().language()::toJava).orElse(null);
            default -> stage().language().toJava(stage().state().get(id()));
        };
    }

    /**
     * Gives it a value, as the script would have it: an option, a number, a text, {@code LocalDate} ..., a list where it takes several.
     *
     * @throws IllegalArgumentException for a value that is none of its options
     */
    public Widget setValue(@Nullable Object value) {
        if (type().equals("button") || type().equals("download_button")) {
            return Boolean.TRUE.equals(value) ? click() : this;
        }
        stage().report(input().of(value), value);
        return this;
    }

    /** Presses a button. */
    public Widget click() {
        need("button", "download_button");
        stage().report(GivenValues.pressed(sent), true);
        return this;
    }

    /** Ticks a checkbox or toggle. */
    public Widget check() {
        need("checkbox", "toggle");
        return setValue(true);
    }

    /** Takes the tick from a checkbox or toggle. */
    public Widget uncheck() {
        need("checkbox", "toggle");
        return setValue(false);
    }

    /** Chooses one more option, or, where only one can be chosen, this one. */
    public Widget select(@Nullable Object option) {
        if (!(value() instanceof List<?> chosen)) {
            return setValue(option);
        }
        List<@Nullable Object> more = new ArrayList<>(chosen);
        more.add(option);
        return setValue(more);
    }

    /** Chooses an option no longer. */
    public Widget unselect(@Nullable Object option) {
        if (!(value() instanceof List<?> chosen)) {
            return setValue(null);
        }
        List<@Nullable Object> fewer = new ArrayList<>(chosen);
        fewer.remove(option);
        return setValue(fewer);
    }

    /** The lower and the upper end of a slider. */
    public Widget setRange(Object lower, Object upper) {
        need("slider", "select_slider", "date_input");
        return setValue(List.of(lower, upper));
    }

    /** Uploads files in place of those that were there. */
    public Widget upload(TestFile... files) {
        need("file_uploader");
        stage().upload(
                        id(),
                        Arrays.stream(files)
                                .map(f -> new UploadedFile("", f.name(), f.type(), f.content()))
                                .toList());
        return this;
    }

    private void need(String... types) {
        if (!Arrays.asList(types).contains(type())) {
            throw new IllegalStateException("A " + type() + " cannot do this; " + String.join(", ", types) + " can");
        }
    }

    private Stage stage() {
        return app().stage();
    }

    private WidgetInput input() {
        return new WidgetInput(sent, stage().state(), stage().language());
    }
}
