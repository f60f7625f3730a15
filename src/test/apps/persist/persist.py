import random

import streamlit as st


@st.cache_data(persist="disk")
def drawn(name):
    return {"name": name, "number": random.random()}


@st.cache_data(persist="disk")
def strange():
    return random.Random(1)


st.text(repr(drawn("a")))
st.text(repr(drawn("b")))
strange()
if st.button("Forget one"):
    drawn.clear("a")
if st.button("Forget all"):
    st.cache_data.clear()
