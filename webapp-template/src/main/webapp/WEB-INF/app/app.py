import streamlit as st

st.title("Harbour")
tons = st.slider("Tons", 0, 500, 120)
st.metric("Fee", f"{tons * 3} €")
