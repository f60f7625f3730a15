import streamlit as st

st.text("inside")
up = st.file_uploader("File")
if up:
    st.text(f"got {len(up.getvalue())}")
