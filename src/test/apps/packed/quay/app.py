import berths
import streamlit as st
import tides

st.title("Quay in Python")
tons = st.slider("Tons", 0, 500, 40)
st.text(f"Tons are {tons}")
st.text(f"{berths.COUNT} berths, {tides.LEVEL} water")
