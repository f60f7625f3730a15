package dev.weir.options;

/** What fields have in common whose value can outlive them. */
public abstract class WidgetOptions<O extends WidgetOptions<O>> extends FieldOptions<O> {

    WidgetOptions() {}

    /** {@code "query-params"} keeps the value in the address; needs a key. */
    public O bind(String place) {
        return set("bind", place);
    }

    /** {@code "page"} or {@code "session"}: how long the value is kept while the field is not drawn; needs a key. */
    public O persistState(String scope) {
        return set("persist_state", scope);
    }
}
