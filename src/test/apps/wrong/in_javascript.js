// Wrong calls that nobody catches; the address says which. What each says stands behind it.
function inAForm() {
  st.form("f", () => {
    st.button("b"); // call: inAForm says: `st.button()` can't be used in an `st.form()`
  });
}

const calls = {
  name: () => st.button("b", { colour: "red" }), // call: name says: 'colour'
  missing: () => st.metric("m"), // call: missing says: 'value'
  order: () => st.number_input("n", { min_value: 10, max_value: 1 }), // call: order says: `max_value`
  type: () => st.text_input("t", { max_chars: "x" }), // call: type says: 'max_chars' must be an integer
  list: () => st.multiselect("m", ["a"], { args: 3 }), // call: list says: 'args' must be a list
  width: () => st.text("t", { width: "wide" }), // call: width says: Invalid width value: 'wide'
  icon: () => st.error("e", { icon: "nope" }), // call: icon says: "nope" is not a valid emoji
  twice: () => [1, 2].forEach(() => st.button("b", { key: "k" })), // call: twice says: `key='k'`
  text: () => st.mermaid_chart(3), // call: text says: 'body' must be a string
  pages: () => st.navigation(3), // call: pages says: 'pages' must be a list
  inAForm,
};
calls[st.query_params.call]();
