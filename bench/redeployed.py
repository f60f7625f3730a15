# A page that counts its runs in session state: what bench/run Redeploys looks for after each redeployment.
import streamlit as st

st.session_state.runs = st.session_state.get("runs", 0) + 1
name = st.text_input("Name", "nobody", key="name")
total = sum(st.slider(f"Slider {i}", 0, 100, 10 * i) for i in range(5))
st.dataframe({"Total": [total] * 20})
st.text(f"Run {st.session_state.runs} of {name}")
