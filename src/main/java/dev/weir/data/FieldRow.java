package dev.weir.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a script with named fields that is not a mapping, such as an instance of a Python dataclass. A
 * table takes it as a row; unlike a row from a mapping it leaves the index visible, as Streamlit does.
 */
public interface FieldRow {
    /** The fields by name, in order. */
    Map<String, ? extends @Nullable Object> fields();
}
