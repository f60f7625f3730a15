// Shows the names that JavaScript has, and which options its own functions take.
const complaint = (call) => {
  try {
    call();
    return "none";
  } catch (error) {
    return error.message;
  }
};
st.text(Object.keys(st).join(" "));
st.text(Object.keys(st.column_config).join(" "));
st.text([...Object.keys(st.components.v1), ...Object.keys(st.components.v2)].join(" "));
const body = () => {};
st.text("fragment " + complaint(() => st.fragment(body, { nothing: 1 })));
st.text("cache_data " + complaint(() => st.cache_data(body, { nothing: 1 })));
st.text("cache_resource " + complaint(() => st.cache_resource(body, { nothing: 1 })));
st.text("component " + complaint(() => st.components.v2.component("name", { nothing: 1 })));
st.text("mounted " + complaint(() => st.components.v2.component("name")({ nothing: 1 })));
