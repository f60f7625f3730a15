import streamlit as st

outside = st.container()
outside.text("first")
empty = st.empty()


@st.fragment(parallel=True)
def out():
    st.text("a")
    try:
        st.sidebar.text("sidebar")
    except Exception as e:
        st.text(f"{type(e).__name__}")
    try:
        outside.text("outside")
    except Exception as e:
        st.text(f"{type(e).__name__}")
    try:
        with outside:
            st.text("with outside")
    except Exception as e:
        st.text(f"{type(e).__name__}")
    try:
        with empty:
            st.text("with empty")
    except Exception as e:
        st.text(f"{type(e).__name__}")
    try:
        st.bottom.text("x")
    except Exception as e:
        st.text(f"{type(e).__name__}")
    st.button("Again inside")


@st.dialog("D")
def dia():
    st.text("dialog")


@st.fragment(parallel=True)
def other():
    for f in (dia, lambda: st.switch_page("x.py"), lambda: st.set_page_config(page_title="x"), lambda: st.toast("hi")):
        try:
            f()
        except Exception as e:
            st.text(f"{type(e).__name__}")
    st.query_params["a"] = "b"
    st.session_state["q"] = 1
    st.text("end")


out()
other()
st.text(st.session_state.get("q"))
