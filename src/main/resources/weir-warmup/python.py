# What the start-up cache is trained with: the commands that most pages use.
import datetime

import streamlit as st

st.set_page_config(page_title="Warm-up")
st.title("Warm-up")
st.header("Text")
st.markdown("Some **text**")
st.write("A word", {"a": [1, 2, 3]})
st.code("print('hello')")
with st.sidebar:
    name = st.text_input("Name", "Ada")
    st.selectbox("Choice", ["one", "two"])
left, right = st.columns(2)
with left:
    n = st.slider("Number", 0, 100, 20)
    st.number_input("Size", 0.0, 1.0, 0.5)
with right:
    st.checkbox("On", True)
    st.radio("Which", ["a", "b"])
st.date_input("Day", datetime.date(2026, 1, 1))
with st.form("form"):
    st.text_area("Note")
    st.form_submit_button("Send")
with st.expander("More"):
    st.metric("Speed", n, 2)
st.button("Press")
st.dataframe({"x": [1, 2, 3], "y": [1.5, 2.5, 3.5], "name": ["a", "b", "c"]})
st.line_chart({"y": [1, 4, 9]})
st.session_state["seen"] = st.session_state.get("seen", 0) + 1


@st.cache_data
def square(x):
    return x * x


st.success(f"{name} {square(n)}")
