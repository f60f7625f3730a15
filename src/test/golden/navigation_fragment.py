import streamlit as st


@st.dialog("Name the ship")
def naming():
    name = st.text_input("Her name", "Vasa")
    if st.button("Save"):
        st.session_state.ship = name
        st.rerun()


@st.fragment
def cargo():
    st.text(f"The hold is full of {st.text_input('Cargo', 'herring')}")
    if st.button("Unload"):
        st.text("empty")


@st.fragment
def frame():
    st.text(f"The flag is {st.text_input('Flag', 'blue')}")


def ship():
    cargo()
    if st.button("Rename"):
        naming()
    st.text(st.session_state.get("ship", "Vasa"))


page = st.navigation([st.Page(ship, default=True), st.Page(lambda: None, title="Other", url_path="other")])
frame()
page.run()
