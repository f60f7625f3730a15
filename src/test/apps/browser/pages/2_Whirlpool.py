import streamlit as st

st.title("Whirlpool")
if st.button("Enter"):
    while True:
        pass
if st.button("Sink"):
    raise RuntimeError("all hands lost")
