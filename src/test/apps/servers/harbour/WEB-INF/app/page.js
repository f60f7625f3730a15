st.title("Harbour in JavaScript");
const age = st.slider("Age", 0, 130, 40);
st.text(`Age is ${age}`);
