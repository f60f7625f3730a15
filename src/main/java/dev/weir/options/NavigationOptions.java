package dev.weir.options;

/** Options of {@code st.navigation}. */
public final class NavigationOptions extends Options<NavigationOptions> {

    /** {@code "sidebar"} (default), {@code "top"} or {@code "hidden"}. */
    public NavigationOptions position(String position) {
        return set("position", position);
    }

    /** Whether a long menu is open; default false. */
    public NavigationOptions expanded(boolean expanded) {
        return set("expanded", expanded);
    }

    /** How many pages a menu that is closed shows. */
    public NavigationOptions expanded(int count) {
        return set("expanded", count);
    }
}
