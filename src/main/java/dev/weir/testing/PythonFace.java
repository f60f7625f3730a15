package dev.weir.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import dev.weir.App;
import dev.weir.command.Language;
import dev.weir.command.StreamlitException;
import dev.weir.command.Tuple;
import dev.weir.command.Uploads.UploadedFile;
import dev.weir.data.Table;
import dev.weir.script.PythonTests;
import dev.weir.testing.wire.GivenValues;
import dev.weir.testing.wire.TreeNode;
import dev.weir.testing.wire.Widget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What {@code streamlit.testing.v1} in Python asks of {@link Stage}: it keeps no state of its own. */
final class PythonFace {

    private static final double NANOS = 1e9;

    private final PythonTests python;
    private final Language language;

    private PythonFace(PythonTests python) {
        this.python = python;
        this.language = python.runner().language();
    }

    /** Gives an interpreter the functions that its {@code AppTest} calls. */
    static void offer(PythonTests python) {
        PythonFace face = new PythonFace(python);
        face.runs();
        face.state();
        face.widgets();
        face.messages();
    }

    private void runs() {
        python.offer(
                "test_open",
                a -> new Stage(
                        App.builder().script(Path.of(text(a.get(0)))).build(), new SharedRunner(python.runner())));
        onStage("test_close", (stage, a) -> {
            stage.close();
            return null;
        });
        onStage("test_run", (stage, a) -> {
            stage.secrets().clear();
            map(a.get(2)).forEach((name, value) -> stage.secrets().put(name, Objects.requireNonNull(value)));
            stage.query().clear();
            map(a.get(3)).forEach((name, value) -> stage.query().put(name, texts(value)));
            try {
                stage.run(Duration.ofNanos((long) (((Number) Objects.requireNonNull(a.get(1))).doubleValue() * NANOS)));
            } catch (AppTestTimeoutException e) {
                throw StreamlitException.type("RuntimeError", String.valueOf(e.getMessage()));
            }
            return new LinkedHashMap<>(stage.query());
        });
        onStage("test_switch_page", (stage, a) -> {
            stage.switchPage(text(a.get(1)));
            return null;
        });
        onStage(
                "test_tree",
                (stage, a) -> stage.tree().roots().entrySet().stream()
                        .map(root -> node(root.getKey(), root.getValue()))
                        .toList());
    }

    /** Number, whether it is an element, type, what was sent, children. */
    private static Tuple node(int number, TreeNode node) {
        return Tuple.of(
                (long) number,
                node.isElement(),
                NodeType.of(node),
                node.body().orElse(null),
                node.message().orElse(null),
                node.children().entrySet().stream()
                        .map(child -> node(child.getKey(), child.getValue()))
                        .toList());
    }

    private void state() {
        onStage("test_state_has", (stage, a) -> stage.state().has(text(a.get(1))));
        onStage("test_state_get", (stage, a) -> stage.state().get(text(a.get(1))));
        onStage("test_state_set", (stage, a) -> {
            stage.state().set(text(a.get(1)), a.get(2));
            return null;
        });
        onStage("test_state_delete", (stage, a) -> stage.state().delete(text(a.get(1))));
        onStage("test_state_keys", (stage, a) -> stage.state().keys());
        onStage("test_pressed", (stage, a) -> stage.pressed(text(a.get(1))).orElse(null));
    }

    private void widgets() {
        onStage("test_report", (stage, a) -> {
            stage.report(input(stage, a).of(a.get(3)), a.get(3));
            return null;
        });
        onStage("test_press", (stage, a) -> {
            stage.report(GivenValues.pressed(widget(a)), true);
            return null;
        });
        onStage("test_upload", (stage, a) -> {
            List<UploadedFile> files = new ArrayList<>();
            for (Object file : language.elements(Objects.requireNonNull(a.get(2)))) {
                List<@Nullable Object> parts = language.elements(Objects.requireNonNull(file));
                byte[] data = (byte[]) Objects.requireNonNull(language.toJava(parts.get(1)));
                files.add(new UploadedFile("", text(parts.get(0)), text(parts.get(2)), data));
            }
            stage.upload(text(a.get(1)), files);
            return null;
        });
        onStage("test_options", (stage, a) -> input(stage, a).options());
        onStage("test_option_text", (stage, a) -> input(stage, a).text(a.get(3)));
        onStage("test_option", (stage, a) -> input(stage, a).option(text(a.get(3))));
    }

    private WidgetInput input(Stage stage, List<@Nullable Object> a) {
        return new WidgetInput(widget(a), stage.state(), language);
    }

    private static Widget widget(List<@Nullable Object> a) {
        return new Widget(text(a.get(1)), (Message) Objects.requireNonNull(a.get(2)), "");
    }

    private void messages() {
        python.offer("test_field", a -> {
            Message message = (Message) Objects.requireNonNull(a.get(0));
            FieldDescriptor field = message.getDescriptorForType().findFieldByName(text(a.get(1)));
            if (field == null) {
                throw StreamlitException.type("AttributeError", text(a.get(1)));
            }
            return value(message.getField(field));
        });
        python.offer("test_has_field", a -> {
            Message message = (Message) Objects.requireNonNull(a.get(0));
            FieldDescriptor field = message.getDescriptorForType().findFieldByName(text(a.get(1)));
            if (field == null || !field.hasPresence()) {
                throw StreamlitException.type("ValueError", "Protocol message has no singular field " + text(a.get(1)));
            }
            return message.hasField(field);
        });
        python.offer("test_table", a -> table((Message) Objects.requireNonNull(a.get(0))));
        python.offer(
                "test_fields",
                a -> ((Message) Objects.requireNonNull(a.get(0)))
                        .getDescriptorForType().getFields().stream()
                                .map(FieldDescriptor::getName)
                                .toList());
        python.offer(
                "test_text",
                a -> TextFormat.printer().escapingNonAscii(false).printToString((Message)
                        Objects.requireNonNull(a.get(0))));
    }

    private static Table table(Message message) {
        return Element.table(message).orElseThrow(() -> new IllegalArgumentException("There is no table in it"));
    }

    /** As Python's protobuf has it: enums are numbers, messages stay. */
    private static Object value(Object field) {
        return switch (field) {
            case EnumValueDescriptor e -> (long) e.getNumber();
            case ByteString b -> b.toByteArray();
            case Integer n -> n.longValue();
            case Float n -> n.doubleValue();
            case List<?> many -> many.stream().map(PythonFace::value).toList();
            default -> field;
        };
    }

    private void onStage(String name, BiFunction<Stage, List<@Nullable Object>, @Nullable Object> body) {
        python.offer(name, a -> {
            try {
                return body.apply((Stage) Objects.requireNonNull(a.get(0)), a);
            } catch (IllegalArgumentException e) {
                throw StreamlitException.type("ValueError", String.valueOf(e.getMessage()));
            }
        });
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        if (language.toJava(value) instanceof Map<?, ?> given) {
            given.forEach((name, v) -> out.put(String.valueOf(name), v));
        }
        return out;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
