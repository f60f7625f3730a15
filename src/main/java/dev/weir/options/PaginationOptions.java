package dev.weir.options;

/** Options of {@code st.pagination}. */
public final class PaginationOptions extends WideOptions<PaginationOptions> {

    /** The page shown at first, from 1. */
    public PaginationOptions byDefault(int page) {
        return set("default", page);
    }

    /** How many numbers stand there at most; default 7. */
    public PaginationOptions maxVisiblePages(int count) {
        return set("max_visible_pages", count);
    }

    /** The field's name in session state. */
    public PaginationOptions key(String key) {
        return set("key", key);
    }

    /** Runs before the page function when the person turned to another page; not allowed inside forms. */
    public PaginationOptions onChange(Runnable callback) {
        return set("on_change", callback);
    }

    /** Whether the field cannot be used; default false. */
    public PaginationOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** {@code "query-params"} keeps the number in the address; needs a key. */
    public PaginationOptions bind(String place) {
        return set("bind", place);
    }

    /** {@code "page"} or {@code "session"}: how long the number is kept while the field is not drawn; needs a key. */
    public PaginationOptions persistState(String scope) {
        return set("persist_state", scope);
    }
}
