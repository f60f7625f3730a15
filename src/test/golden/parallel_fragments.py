import threading
import streamlit as st


meet = threading.Barrier(3)
met = st.session_state.setdefault("met", False)


@st.fragment(parallel=True)
def card(name):
    if not met:
        meet.wait(20)
    st.text(f"{name} is here")
    if st.checkbox(f"Box {name}", key=name):
        st.text(f"{name} is on")
    with st.expander(f"More of {name}"):
        st.text(f"inside")


left, right = st.columns(2)
with left:
    card("left")
with right:
    card("right")
if not met:
    meet.wait(20)
    st.session_state.met = True
st.text("the script goes on")
answer = st.fragment(lambda: 5, parallel=True)()
st.text(f"It gave {answer}")
st.button("Again")
