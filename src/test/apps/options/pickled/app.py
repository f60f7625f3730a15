import streamlit as st

st.session_state.number = 3
st.text(f"number {st.session_state.number}")
st.session_state.function = lambda: 1
