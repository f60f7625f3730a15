"""How AppTest behaves; the same file passes with Streamlit 1.62."""
from streamlit.testing.v1 import AppTest


def app():
    import streamlit as st

    st.title("Harbour")
    st.sidebar.text_input("Name", key="name")
    if st.button("Press", key="press"):
        st.success("Pressed")
    st.selectbox("Ship", ["a", "b", "c"], key="ship", format_func=str.upper)
    st.session_state.seen = {"k": [1, 2]}
    left, right = st.columns(2)
    left.write("on the left")
    with st.expander("More"):
        st.metric("Draught", 10, 2)


def raises(kind, call):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def test_elements_are_found_by_type_index_and_key():
    at = AppTest.from_function(app, default_timeout=30).run()
    assert at.title[0].value == "Harbour"
    assert at.title.values == ["Harbour"]
    assert at.title.len == len(at.title) == 1
    assert at.button("press") == at.button[0]
    assert at.main.markdown.values == ["on the left"]
    assert at.columns[0].markdown[0].value == "on the left"
    assert at.columns[1].markdown.len == 0
    assert at.columns[0].weight == 0.5 and at.columns[0].gap == "small"
    assert at.expander[0].label == "More"
    assert at.expander[0].metric[0].value == "10"
    assert at.metric[0].delta == "2"
    assert at.sidebar.text_input[0].label == "Name"
    assert at.main.type == "main" and at[1] is at.sidebar
    assert str(raises(KeyError, lambda: at.button(key="other"))) == "'other'"
    raises(IndexError, lambda: at.title[5])
    assert at.get("nothing") == []


def test_widgets_are_set_and_run():
    at = AppTest.from_function(app, default_timeout=30).run()
    assert at.selectbox("ship").value == "a"
    assert at.selectbox("ship").options == ["A", "B", "C"]
    at.selectbox("ship").set_value("b").run()
    assert at.selectbox("ship").value == "b" and at.selectbox("ship").index == 1
    at.button("press").click().run()
    assert at.success[0].value == "Pressed" and at.button("press").value is True
    at.run()
    assert not at.success and at.button("press").value is False
    at.text_input("name").input("Ada").run()
    assert at.session_state.name == "Ada" and at.session_state["name"] == "Ada"


def test_session_state_is_read_and_written():
    at = AppTest.from_function(app, default_timeout=30)
    at.session_state["ship"] = "c"
    at.run()
    assert at.selectbox("ship").value == "c"
    assert at.session_state["seen"] == {"k": [1, 2]}
    assert "seen" in at.session_state and "nope" not in at.session_state
    assert 'st.session_state has no key "nope"' in str(raises(KeyError, lambda: at.session_state["nope"]))
    assert str(raises(AttributeError, lambda: at.session_state.nope)) == "nope not found in session_state."


def test_nodes_show_themselves():
    at = AppTest.from_function(app, default_timeout=30)
    assert repr(at.title) == "ElementList()"
    raises(KeyError, lambda: at.main)
    at.run()
    assert repr(at.title) == "ElementList(_list=[Title(tag='h1')])"
    assert repr(at.button[0]) == "Button(key='press', label='Press')"
    assert repr(at.selectbox[0]) == "Selectbox(key='ship', _value=InitialValue(), label='Ship', options=['A', 'B', 'C'])"
    assert repr(at.columns[1]) == "Column(\n    weight=0.5,\n    gap='small'\n)"


def test_a_run_that_takes_too_long_is_stopped():
    at = AppTest.from_string("import time\nwhile True: time.sleep(0.01)")
    error = raises(RuntimeError, lambda: at.run(timeout=1))
    assert str(error) == "AppTest script run timed out after 1(s)"
