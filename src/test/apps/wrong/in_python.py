"""Wrong calls that nobody catches; the address says which. What each says stands behind it."""
import streamlit as st


def in_a_form():
    with st.form("f"):
        st.button("b")  # call: in_a_form says: `st.button()` can't be used in an `st.form()`


def state_afterwards():
    st.slider("s", key="taken")
    st.session_state.taken = 3  # call: state_afterwards says: `st.session_state.taken` cannot be modified


@st.cache_data
def cached():
    return st.button("b", type="x")  # call: cached says: Invalid `type` value


calls = {
    "name": lambda: st.button("b", colour="red"),  # call: name says: unexpected keyword argument 'colour'
    "missing": lambda: st.metric("m"),  # call: missing says: 'value'
    "order": lambda: st.number_input("n", 10, 1),  # call: order says: The `value` 10 is greater than the `max_value` 1
    "type": lambda: st.text_input("t", max_chars="x"),  # call: type says: 'max_chars' must be an integer, not str
    "width": lambda: st.text("t", width="wide"),  # call: width says: Invalid width value: 'wide'
    "icon": lambda: st.error("e", icon="nope"),  # call: icon says: "nope" is not a valid emoji
    "twice": lambda: [st.button("b", key="k") for _ in range(2)],  # call: twice says: `key='k'`
    "text": lambda: st.mermaid_chart(3),  # call: text says: 'body' must be a string, not int
    "pages": lambda: st.navigation(3),  # call: pages says: 'pages' must be a list
    "in_a_form": in_a_form,
    "state_afterwards": state_afterwards,
    "cached": cached,
}
calls[st.query_params.call]()
