import streamlit as st

outside = st.container()
written = st.container()
spot = st.empty()


@st.fragment
def part():
    on = st.checkbox("Write outside")
    written.text("always")
    for name, place in (("outside", outside), ("sidebar", st.sidebar), ("spot", spot), ("bottom", st.bottom), ("event", None)):
        if on:
            try:
                if place is None:
                    st.toast("hi")
                else:
                    place.text(f"in {name}")
                st.text(f"{name} drawn")
            except Exception as e:
                st.text(f"{name}: {type(e).__name__}")


part()
