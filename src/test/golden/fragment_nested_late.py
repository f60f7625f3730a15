import streamlit as st

outside = st.container()


@st.fragment
def inner(box, n):
    st.button(f"Inner {n}")
    for name, place in (("box", box), ("outside", outside)):
        try:
            place.text(f"in {name} {n}")
        except Exception as e:
            st.text(f"{name}: {type(e).__name__}")


@st.fragment
def outer():
    box = st.container()
    inner(box, 0)
    if st.checkbox("More"):
        inner(box, 1)
        inner(outside, 2)


outer()
