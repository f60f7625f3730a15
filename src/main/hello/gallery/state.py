"""What stays from run to run."""
import time

import streamlit as st


@st.cache_data(ttl="1h", show_spinner="Counting the waves ...")
def waves(height):
    time.sleep(0.5)
    return [round(height * n % 7, 1) for n in range(40)]


@st.cache_resource
def guests():
    return {"count": 0}


def reset():
    st.session_state.count = 0


st.title("State")

st.subheader("st.session_state", divider="gray")
st.session_state.setdefault("count", 0)
with st.container(horizontal=True):
    if st.button("Count"):
        st.session_state.count += 1
    st.button("Back to nothing", on_click=reset)
st.write("Counted to", st.session_state.count)

st.subheader("bind: a widget in the address", divider="gray")
ship = st.selectbox("Ship", ["Vasa", "Sedov", "Cutty Sark"], key="ship", bind="query-params")
st.write("The address says", st.query_params.get("ship", "nothing"), "and the widget", ship)

st.subheader("st.cache_data", divider="gray")
height = st.slider("Height", 1, 5, 2)
st.bar_chart(waves(height), height=160)
if st.button("Forget the waves"):
    waves.clear()
    st.toast("They are counted again next time.")

st.subheader("st.cache_resource", divider="gray")
if st.button("Sign the guest book"):
    guests()["count"] += 1
st.write("The guest book, which all sessions share, has", guests()["count"], "names.")

st.subheader("st.context, st.user", divider="gray")
st.table(
    {
        "time zone": [st.context.timezone],
        "language": [st.context.locale],
        "theme": [st.context.theme.type],
        "address": [st.context.url],
        "user": [st.user.get("name", "nobody has logged in")],
    },
    hide_index=True,
)
