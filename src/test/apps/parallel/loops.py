"""Fragments that never end by themselves, and never ask the session anything."""
import streamlit as st


@st.fragment(parallel=True)
def loops(name):
    st.text(f"{name} loops")
    while True:
        pass


if "do" in st.query_params:
    loops("one")
    loops("two")
st.text("the end")
