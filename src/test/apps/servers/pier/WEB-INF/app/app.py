import streamlit as st

st.title("Pier in Python")
st.text(f"Boats: {sum(range(st.slider('Boats', 0, 10, 4)))}")
