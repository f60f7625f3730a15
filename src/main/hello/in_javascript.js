// A page in JavaScript: the same commands, named arguments in a last object.
st.set_page_config({ page_title: "Weir in JavaScript", page_icon: "🟨" });
st.title("JavaScript 🟨");
st.write("This app is a script in JavaScript. It stands beside the demo in Python, on the same server.");

const [left, right] = st.columns(2);
const petals = left.slider("Petals", 2, 12, 5);
const twist = right.slider("Twist", { min_value: 0, max_value: 1, value: 0.3, step: 0.1 });

const points = [];
for (let i = 0; i <= 720; i++) {
  const a = (i / 360) * Math.PI;
  const r = Math.cos(petals * a) + twist * Math.sin(a);
  points.push({ x: r * Math.cos(a), y: r * Math.sin(a) });
}
st.scatter_chart(points, { x: "x", y: "y", size: 8, height: 420 });

st.session_state.count ??= 0;
st.button("Count", { on_click: () => (st.session_state.count += 1), type: "primary" });
st.metric("Counted", st.session_state.count);

const clock = st.fragment(() => st.caption(`The server's clock says ${new Date().toISOString().slice(11, 19)} UTC.`), { run_every: 1 });
clock();
st.link_button("Back to the demo", "./", { icon: "⛵" });
