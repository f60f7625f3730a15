import streamlit as st

# Speaks of an App, but makes none.
App = "App"
st.text("plain " + App)
