import streamlit as st

loads = []


@st.cache_resource
def load(name):
    loads.append(name)
    return name.upper()
