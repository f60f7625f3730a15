package dev.weir;

/**
 * Asked when a script or a callback ends with an exception, as Streamlit's {@code on_script_error}; not for {@code st.stop}, {@code
 * st.rerun}, syntax errors and scripts that exit.
 */
@FunctionalInterface
public interface ScriptErrorHandler {

    /**
     * Called on the thread of the run. What it throws itself is logged, and the box shown.
     *
     * @param st draws where the script was drawing
     * @return true if the red box should not be shown
     */
    boolean handle(St st, ScriptFailure failure) throws Exception;
}
