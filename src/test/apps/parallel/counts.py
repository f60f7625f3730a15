"""Many fragments at once use session state, widgets, the address and caches."""
import streamlit as st


@st.cache_data
def square(n):
    st.caption(f"{n} is squared")
    return n * n


@st.fragment(parallel=True)
def part(n):
    st.text(f"{n}: {square(n % 5)}")
    st.session_state[f"value {n}"] = n
    st.query_params[f"q{n}"] = str(n)
    st.number_input(f"Number {n}", value=n, key=f"number {n}")


for n in range(40):
    part(n)
if st.button("Sum"):
    st.text(f"sum {sum(st.session_state[f'value {n}'] for n in range(40))}")
    st.text(f"sum {sum(st.session_state[f'number {n}'] for n in range(40))}")
    st.text(f"sum {sum(int(st.query_params[f'q{n}']) for n in range(40))}")
