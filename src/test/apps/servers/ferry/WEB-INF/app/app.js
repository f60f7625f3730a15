st.title("Ferry in JavaScript");
st.text(`Cars: ${2 * st.slider("Cars", 0, 40, 20)}`);
