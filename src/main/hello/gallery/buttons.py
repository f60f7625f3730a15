"""Buttons of all kinds, and what they do."""
import datetime

import streamlit as st

state = st.session_state
state.setdefault("rings", 0)


def ring(times):
    state.rings += times


def log():
    return f"Written at {datetime.datetime.now():%H:%M:%S}, when the button was pressed.\n"


st.title("Buttons")

st.subheader("st.button", divider="gray")
with st.container(horizontal=True):
    st.button("Ring the bell", icon="🔔", on_click=ring, args=(1,), type="primary")
    st.button("Ring it twice", on_click=ring, args=(2,))
    st.button("Or by a key", on_click=ring, args=(1,), type="tertiary", shortcut="Alt+B")
    st.button("Not now", disabled=True, help="The bell is being polished.")
st.write("The bell rang", state.rings, "times.")

st.subheader("st.download_button", divider="gray")
with st.container(horizontal=True):
    st.download_button("Ships as CSV", "name,masts\nVasa,3\nSedov,4\n", "ships.csv", "text/csv", icon=":material/download:")
    st.download_button("Log, made when asked for", log, "log.txt", on_click="ignore")

st.subheader("st.menu_button", divider="gray")
order = st.menu_button("Orders", ["Hoist the sails", "Weigh anchor", "Ring the bell"], icon=":material/menu:")
st.write("The order is:", order or "none")

st.subheader("st.link_button, st.page_link", divider="gray")
with st.container(horizontal=True, vertical_alignment="center"):
    st.link_button("Streamlit's documentation", "https://docs.streamlit.io", icon=":material/open_in_new:")
    st.page_link("gallery/charts.py", label="To the charts", icon=":material/show_chart:")
    st.page_link("gallery/state.py", label="With a ship", icon="⛵", query_params={"ship": "Sedov"})
