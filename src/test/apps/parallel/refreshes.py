"""A result that is computed anew in the background, and says where it was made."""
import streamlit as st


@st.cache_data(ttl=1, refresh_mode="background", show_spinner=False)
def made():
    try:
        st.caption("drawn")
        return "made in a run"
    except Exception as e:
        return f"made where {type(e).__name__} is raised"


if st.button("Clear"):
    made.clear()
st.text(made())
