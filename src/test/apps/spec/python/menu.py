"""The way to the other apps of the house. Each has its own address, options and secrets; the server's login counts for all."""
import streamlit as st

for name in ("rest", "site"):
    st.markdown(f"[{name}](../{name}/)")
