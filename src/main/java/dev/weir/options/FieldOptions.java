package dev.weir.options;

/** What all input fields have in common. */
public abstract class FieldOptions<O extends FieldOptions<O>> extends WideOptions<O> {

    FieldOptions() {}

    /** The field's name in session state, and its identity across changes of its label. */
    public O key(String key) {
        return set("key", key);
    }

    /** A tooltip beside the label, in Markdown. */
    public O help(String tooltip) {
        return set("help", tooltip);
    }

    /** Runs before the page function when the person changed the value; not allowed inside forms. */
    public O onChange(Runnable callback) {
        return set("on_change", callback);
    }

    /** Whether the field cannot be used; default false. */
    public O disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** {@code "visible"} (default), {@code "hidden"} or {@code "collapsed"}. */
    public O labelVisibility(String visibility) {
        return set("label_visibility", visibility);
    }
}
