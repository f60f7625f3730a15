import streamlit as st


@st.fragment(parallel=True)
def bad():
    st.text("before")
    1 / 0


@st.fragment(parallel=True)
def outer():
    st.text("outer")
    inner()
    st.text("outer end")


@st.fragment(parallel=True)
def inner():
    st.text("inner")
    st.checkbox("in inner")


@st.fragment
def plain_outer():
    inner2()


@st.fragment(parallel=True)
def inner2():
    st.checkbox("in inner2")


bad()
outer()
plain_outer()
st.text("still here")
