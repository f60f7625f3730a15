import app as server
import model
import streamlit as st

st.text("model " + model.load("warm"))
st.text(f"loaded {len(model.loads)} times")
st.text("state " + server.app.state["greeting"])
