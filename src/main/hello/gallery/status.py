"""Messages, and signs that something is going on."""
import time

import streamlit as st

st.title("Status")

st.subheader("st.success, st.info, st.warning, st.error", divider="gray")
st.success("The ship is in harbour.", icon="⚓")
st.info("High water is at **16:04**.", title="Tides")
st.warning("Fog in the fjord.", icon=":material/foggy:")
st.error("No more room at the pier.")

st.subheader("st.exception", divider="gray")
try:
    [].pop()
except IndexError as e:
    st.exception(e)

st.subheader("st.progress", divider="gray")
st.progress(0.7, "Loading the cargo: 70 %")

st.subheader("st.spinner", divider="gray")
if st.button("Wait a moment", icon=":material/hourglass:"):
    with st.spinner("Waiting for the tide ...", show_time=True):
        time.sleep(1.5)
    st.text("The tide is in.")

st.subheader("st.status", divider="gray")
with st.status("The ship was loaded.", state="complete"):
    st.text("12 barrels of herring")
    st.text("7 crates of apples")
if st.button("Set sail", icon=":material/sailing:"):
    with st.status("Setting sail ...", expanded=True) as status:
        for step in ("Weighing anchor", "Hoisting the sails", "Leaving the harbour"):
            st.text(step)
            time.sleep(0.4)
        status.update(label="At sea", state="complete", expanded=False)

st.subheader("st.skeleton", divider="gray")
left, right = st.columns(2)
left.skeleton(height=70)
place = right.skeleton(height=70)
if right.button("Fill it"):
    place.metric("Depth", "12 m", "0.4 m")

st.subheader("st.empty", divider="gray")
count = st.empty()
count.text("Ready to count.")
if st.button("Count down"):
    for n in (3, 2, 1):
        count.text(f"{n} ...")
        time.sleep(0.3)
    count.text("Cast off!")

st.subheader("st.toast, st.balloons, st.snow", divider="gray")
with st.container(horizontal=True):
    if st.button("Raise a toast", icon="🥂"):
        st.toast("Fair winds and following seas!", icon="⛵")
    if st.button("Let balloons fly", icon="🎈"):
        st.balloons()
    if st.button("Let it snow", icon="❄️"):
        st.snow()
