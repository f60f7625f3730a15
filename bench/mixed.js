// Twenty mixed elements, the page that the figures in docs/performance.md are about.
st.title("Mixed page");
st.markdown("Some *markdown* with **bold** text and `code`.");
st.header("Inputs");
let total = 0;
for (let i = 0; i < 5; i++) {
  total += st.slider(`Slider ${i}`, 0, 100, 10 * i);
}
const name = st.text_input("Name", "World");
const choice = st.selectbox("Choice", ["alpha", "beta", "gamma", "delta"]);
const flag = st.checkbox("Flag", { value: true });
const number = st.number_input("Number", { min_value: 0, max_value: 1000, value: 5 });
st.metric("Total", total, { delta: number });
const [left, right] = st.columns(2);
left.write(`Hello ${name}`);
right.write({ choice, flag });
const details = st.expander("Details");
details.text(`total=${total}`);
details.code("print('hi')", { language: "python" });
if (st.button("Press")) {
  st.success("pressed");
}
st.progress(Math.min(total, 100));
st.divider();
st.caption("The end");
