import streamlit as st

spot = st.empty()
with st.container():
    inner = st.empty()
filled = st.empty()
filled.text("by the script")
chart = st.text("drawn by the script")


@st.fragment
def part():
    n = st.session_state.setdefault("n", 0)
    st.session_state.n += 1
    spot.text(f"spot {n}")
    with inner.container():
        st.text(f"inner {n}")
        st.text("second")
    filled.text(f"filled {n}")
    chart.text(f"replaced {n}")
    if st.button("Again"):
        spot.empty()


part()
