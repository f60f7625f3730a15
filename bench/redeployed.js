// The same page in JavaScript.
st.session_state.runs = (st.session_state.runs ?? 0) + 1;
const name = st.text_input("Name", "nobody", { key: "name" });
let total = 0;
for (let i = 0; i < 5; i++) total += st.slider(`Slider ${i}`, 0, 100, 10 * i);
st.dataframe(Array.from({ length: 20 }, () => ({ Total: total })));
st.text(`Run ${st.session_state.runs} of ${name}`);
