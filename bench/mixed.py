# Twenty mixed elements, the page that the figures in docs/performance.md are about.
import streamlit as st

st.title("Mixed page")
st.markdown("Some *markdown* with **bold** text and `code`.")
st.header("Inputs")
total = sum(st.slider(f"Slider {i}", 0, 100, 10 * i) for i in range(5))
name = st.text_input("Name", "World")
choice = st.selectbox("Choice", ["alpha", "beta", "gamma", "delta"])
flag = st.checkbox("Flag", value=True)
number = st.number_input("Number", min_value=0, max_value=1000, value=5)
st.metric("Total", total, delta=number)
left, right = st.columns(2)
left.write(f"Hello {name}")
right.write({"choice": choice, "flag": flag})
with st.expander("Details"):
    st.text(f"total={total}")
    st.code("print('hi')", language="python")
if st.button("Press"):
    st.success("pressed")
st.progress(min(total, 100))
st.divider()
st.caption("The end")
