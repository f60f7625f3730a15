"""What the hosts mount."""
import streamlit as st

berths = st.slider("Berths", 0, 20, 12)
st.text(f"{berths} berths")
