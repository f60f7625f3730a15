import streamlit as st

# Where secrets lie is said by the environment: see README.md.
try:
    pilot = st.secrets["harbour"]["pilot"]
except (FileNotFoundError, KeyError):
    pilot = "nobody"

st.title("Harbour")
tons = st.slider("Tons", 0, 500, 120)
st.metric("Fee", f"{tons * 3} €")
st.caption(f"On duty: {pilot}")
