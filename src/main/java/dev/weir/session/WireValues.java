package dev.weir.session;

import dev.weir.command.WidgetSpec;
import dev.weir.wire.ChatInputValue;
import dev.weir.wire.FileUploaderState;
import dev.weir.wire.WidgetState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Widget values as they come from the browser, in Java's terms. */
final class WireValues {

    private WireValues() {}

    /** The value, or null where the browser says the widget has none. */
    static @Nullable Object decode(WidgetState state) {
        return switch (state.getValueCase()) {
            case TRIGGER_VALUE -> state.getTriggerValue();
            case BOOL_VALUE -> state.getBoolValue();
            case DOUBLE_VALUE -> state.getDoubleValue();
            case INT_VALUE -> state.getIntValue();
            case STRING_VALUE -> state.getStringValue();
            case DOUBLE_ARRAY_VALUE -> state.getDoubleArrayValue().getDataList();
            case INT_ARRAY_VALUE -> state.getIntArrayValue().getDataList();
            case STRING_ARRAY_VALUE -> List.copyOf(state.getStringArrayValue().getDataList());
            case JSON_VALUE -> state.getJsonValue();
            case JSON_TRIGGER_VALUE -> state.getJsonTriggerValue();
            case ARROW_VALUE -> state.getArrowValue();
            case BYTES_VALUE -> state.getBytesValue().toByteArray();
            case FILE_UPLOADER_STATE_VALUE -> state.getFileUploaderStateValue();
            case STRING_TRIGGER_VALUE ->
                state.getStringTriggerValue().hasData()
                        ? state.getStringTriggerValue().getData()
                        : null;
            case CHAT_INPUT_VALUE -> state.getChatInputValue();
            case VALUE_NOT_SET -> null;
        };
    }

    /** Whether a value is what a widget of that kind understands. */
    static boolean fits(WidgetSpec.Kind kind, @Nullable Object wire) {
        return wire == null
                || switch (kind) {
                    case TRIGGER, BOOL -> wire instanceof Boolean;
                    case INT, DOUBLE -> wire instanceof Number;
                    case STRING, STRING_TRIGGER, JSON, JSON_TRIGGER -> wire instanceof String;
                    case DOUBLES -> wire instanceof List<?> l && l.stream().allMatch(Number.class::isInstance);
                    case STRINGS -> wire instanceof List<?> l && l.stream().allMatch(String.class::isInstance);
                    case FILES -> wire instanceof FileUploaderState;
                    case CHAT -> wire instanceof ChatInputValue;
                };
    }

    /** Whether the state is of a kind that counts once: a press, a submission. */
    static boolean isTrigger(WidgetState state) {
        return switch (state.getValueCase()) {
            case TRIGGER_VALUE, STRING_TRIGGER_VALUE, CHAT_INPUT_VALUE, JSON_TRIGGER_VALUE -> true;
            default -> false;
        };
    }
}
