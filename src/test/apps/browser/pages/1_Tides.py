import streamlit as st

st.title("Tides")


@st.fragment
def level():
    if st.button("Rise"):
        st.session_state.level = st.session_state.get("level", 0) + 1
    st.text(f"Level {st.session_state.get('level', 0)}")


level()
