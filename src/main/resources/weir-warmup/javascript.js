// What the start-up cache is trained with: the commands that most pages use.
st.title("Warm-up");
st.markdown("Some **text**");
st.write("A word", { a: [1, 2, 3] });
const name = st.sidebar.text_input("Name", "Ada");
const [left, right] = st.columns(2);
const n = left.slider("Number", { min_value: 0, max_value: 100, value: 20 });
right.checkbox("On", true);
right.radio("Which", ["a", "b"]);
st.selectbox("Choice", ["one", "two"]);
st.button("Press");
st.metric("Speed", n, 2);
st.dataframe({ x: [1, 2, 3], name: ["a", "b", "c"] });
st.success(`${name} ${n}`);
