package dev.weir.options;

import java.util.Map;

/** Options of {@code st.switchPage}. */
public final class SwitchPageOptions extends Options<SwitchPageOptions> {

    /** Query parameters of the address it leads to. */
    public SwitchPageOptions queryParams(Map<String, ?> parameters) {
        return set("query_params", parameters);
    }
}
