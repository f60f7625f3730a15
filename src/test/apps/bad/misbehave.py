# A page that goes wrong in the way its address asks for, and is an ordinary page otherwise.
import sys

import streamlit as st

number = st.number_input("Number", value=1)
st.text_input("Name", "x")
st.checkbox("Flag")
st.text(f"the number is {number}")
what = st.query_params.get("do", "")
if what == "raise":
    raise ValueError("on purpose")
if what == "loop":
    st.text("looping")
    while True:
        pass
if what == "exit":
    sys.exit(3)
if what == "import":
    import no_such_module_here
if what == "recurse":

    def deeper():
        return deeper() + 1

    deeper()
st.text("the end")
