"""Where things stand."""
import streamlit as st


@st.dialog("Name the ship", icon=":material/edit:")
def naming():
    name = st.text_input("Her name", st.session_state.get("ship", "Vasa"))
    if st.button("Save", type="primary"):
        st.session_state.ship = name
        st.rerun()


st.title("Layout")

st.subheader("st.columns", divider="gray")
port, middle, starboard = st.columns([1, 2, 1], border=True, vertical_alignment="center")
port.write(":red[Port]")
middle.write("The middle is twice as wide as the others.")
starboard.write(":green[Starboard]")

st.subheader("st.container", divider="gray")
with st.container(border=True):
    st.write("A border around what belongs together")
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.badge("left", color="red")
        st.badge("middle")
        st.badge("right", color="green")
with st.container(height=120):
    for line in range(1, 13):
        st.text(f"Line {line} of a container that scrolls")

st.subheader("st.tabs", divider="gray")
deck, hold, engine = st.tabs(["Deck", "Hold", ":material/settings: Engine"])
deck.write("On deck: sun and wind.")
hold.write("In the hold: 12 barrels of herring.")
with engine:
    st.write("Engine at", st.slider("Power", 0, 100, 30), "percent.")

st.subheader("st.expander", divider="gray")
with st.expander("What is in the chest?", icon=":material/lock:"):
    st.write("A map and a parrot.")
st.expander("Compact, and open", expanded=True, type="compact").write("Not much room here.")
chart = st.expander("Tells the script", on_change="rerun", key="chest")
chart.write("Drawn only while open." if chart.open else "")
st.write("The last one is", "open." if chart.open else "closed.")

st.subheader("st.popover", divider="gray")
left, right = st.columns(2)
with left.popover("Settings", icon=":material/tune:"):
    lights = st.toggle("Lights", True)
right.popover("Crew", type="tertiary").write("Ada, Grace and Linus")
st.write("Lights are", "on." if lights else "off.")

st.subheader("st.dialog", divider="gray")
if st.button("Name the ship"):
    naming()
st.write("Her name is", st.session_state.get("ship", "Vasa"))

st.subheader("st.sidebar, st.bottom", divider="gray")
with st.sidebar:
    watch = st.radio("Watch", ["Day", "Night"], horizontal=True)
st.write("The sidebar says:", watch)
st.bottom.caption("This line is `st.bottom`: it stays below while the page scrolls.")
