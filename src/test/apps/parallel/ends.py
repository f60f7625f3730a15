"""Fragments beside the script end the run, each in its own way; the script itself would go on for ever."""
import streamlit as st

n = st.session_state.setdefault("n", 0)


@st.fragment(parallel=True)
def decides():
    st.text(f"run {n}")
    if n < 2:
        st.session_state.n = n + 1
        st.rerun()
    st.stop()


decides()
spot = st.empty()
while True:
    spot.text("goes on")
