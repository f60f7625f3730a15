"""What search engines and an analytics service want in the page's head: .streamlit/config.toml says it."""
import streamlit as st

st.title("Harbour")
