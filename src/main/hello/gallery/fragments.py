"""Running less than the whole page."""
import random
import time

import streamlit as st

state = st.session_state
state.setdefault("runs", 0)
state.runs += 1

st.title("Forms and fragments")
st.write("This page ran", state.runs, "times.")

st.subheader("st.form, st.form_submit_button", divider="gray")
with st.form("trip"):
    left, right = st.columns(2)
    harbour = left.text_input("Harbour", "Bergen")
    crew = right.number_input("Crew", 1, 20, 4)
    sent = st.form_submit_button("Set sail", type="primary", icon=":material/sailing:")
st.write(f"{crew} sailors left for {harbour}." if sent else "Nobody left yet: a form waits for its button.")

st.subheader("st.fragment", divider="gray")


@st.fragment
def dice():
    st.button("Roll the dice", icon="🎲")
    state.rolls = state.get("rolls", 0) + 1
    st.write("Rolled", state.rolls, "times, now", random.randint(1, 6))


@st.fragment(run_every=1)
def clock():
    state.ticks = state.get("ticks", 0) + 1
    st.write("The clock ticked", state.ticks, "times:", time.strftime("%H:%M:%S"))


left, right = st.columns(2, border=True)
with left:
    dice()
with right:
    clock()

st.subheader("st.rerun", divider="gray")
if st.button("Run the page twice"):
    st.rerun()
