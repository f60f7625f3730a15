package dev.weir.command;

/**
 * Ends a run from inside: {@code st.stop}, {@code st.rerun}, {@code st.switch_page}, the stop button, a newer rerun request.
 *
 * <p>An {@link Error}, so that a Java page function's {@code catch (Exception e)} does not swallow it, as Streamlit's own control flow
 * exceptions pass {@code except Exception}.
 */
public final class Interrupt extends Error {

    private static final long serialVersionUID = 1L;

    /** Why the run ends. */
    public enum Kind {
        /** {@code st.stop()} or the stop button. */
        STOP,
        /** Another run follows at once. */
        RERUN,
        /** A fragment failed and its error is shown already. */
        FAILED
    }

    private final Kind kind;

    public Interrupt(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
