"""How runs end and what surrounds them; the same file passes with Streamlit 1.62."""
from pathlib import Path
from unittest.mock import patch

from streamlit.testing.v1 import AppTest


def of(script):
    return AppTest.from_string(script, default_timeout=30)


def test_an_exception_is_an_element():
    at = of("import streamlit as st\nst.title('t')\n1/0").run()
    assert at.title[0].value == "t"
    assert at.exception[0].value == at.exception[0].message == "division by zero"
    assert not at.exception[0].is_warning and at.exception[0].stack_trace


def test_stop_and_rerun_end_the_script():
    at = of("""
import streamlit as st
st.session_state.n = st.session_state.get("n", 0) + 1
st.text(st.session_state.n)
if st.button("again"):
    st.rerun()
st.stop()
st.text("never")
""").run()
    assert at.text.values == ["1"]
    at.button[0].click().run()
    assert at.text.values == ["3"] and at.button[0].value is False


def test_secrets_and_query_parameters_are_given():
    at = of("""
import streamlit as st
st.text(st.secrets["db"]["user"])
st.text(st.query_params["page"])
st.query_params["page"] = ["1", "2"]
""")
    at.secrets["db"] = {"user": "ada"}
    at.query_params["page"] = "start"
    at.run()
    assert not at.exception
    assert at.text.values == ["ada", "start"]
    assert at.query_params["page"] == ["1", "2"]


def test_callbacks_forms_fragments_and_dialogs():
    def app():
        import streamlit as st

        def count():
            st.session_state.count = st.session_state.get("count", 0) + 1

        st.button("Count", key="count_it", on_click=count)
        st.text(f"counted {st.session_state.get('count', 0)}")
        with st.form("form"):
            name = st.text_input("Name")
            st.form_submit_button("Go")
        st.text(f"name {name}")

        @st.fragment
        def part():
            if st.button("Inside", key="inside"):
                st.text("inside")

        part()

        @st.dialog("Window")
        def window():
            st.text("in the window")

        if st.button("Open", key="open"):
            window()

    at = AppTest.from_function(app, default_timeout=30).run()
    at.button("count_it").click().run()
    assert at.text[0].value == "counted 1"
    assert at.text_input[0].form_id == "form"
    at.text_input[0].input("Ada").run()
    assert at.text[1].value == "name Ada"
    at.button("inside").click().run()
    assert at.text[2].value == "inside"
    at.button("open").click().run()
    assert at.text[-1].value == "in the window" and at.get("dialog")
    assert len(at.get("form")) == 1 and not at.exception


def test_functions_get_arguments():
    def app(a, b):
        import streamlit as st

        st.text(a + b)

    assert AppTest.from_function(app, default_timeout=30, args=("x",), kwargs={"b": "y"}).run().text[0].value == "xy"


def test_pages_are_switched():
    at = AppTest.from_file("pages_app/main.py", default_timeout=30).run()
    assert at.title[0].value == "Main"
    assert at.switch_page("pages/other.py").run().title[0].value == "Other"
    try:
        at.switch_page("pages/none.py")
    except ValueError as error:
        assert "Could not find page 'pages/none.py' relative to the main script" in str(error)
    else:
        raise AssertionError("no error")


def test_a_missing_file_is_named():
    try:
        AppTest.from_file("nowhere.py")
    except FileNotFoundError as error:
        assert str(Path(__file__).resolve().parent / "nowhere.py") in str(error)
    else:
        raise AssertionError("no error")


def test_what_a_script_imports_can_be_patched():
    with patch("platform.node", return_value="patched"):
        at = of("import platform, streamlit as st\nst.text(platform.node())").run()
    assert at.text[0].value == "patched"


def test_elements_that_show_something():
    at = of("""
import streamlit as st
st.header("h", anchor="an"); st.subheader("s"); st.caption("c"); st.code("x=1", line_numbers=True); st.latex("a"); st.divider()
st.error("e", icon="🚨"); st.info("i"); st.success("s"); st.warning("w"); st.toast("t", icon="🎉"); st.json({"a": 1})
st.tabs(["A", "B"])[0].text("in A")
with st.chat_message("user"): st.write("hi")
with st.status("Work"): st.write("step")
st.link_button("l", "http://x"); st.image("http://x/y.png", caption="cap")
""").run()
    assert (at.header[0].value, at.header[0].tag, at.header[0].anchor) == ("h", "h2", "an")
    assert (at.subheader[0].value, at.caption[0].value, at.latex[0].type, len(at.divider)) == ("s", "c", "latex", 1)
    assert (at.code[0].value, at.code[0].language, at.code[0].show_line_numbers) == ("x=1", "python", True)
    assert (at.error[0].value, at.error[0].icon) == ("e", "🚨")
    assert [a[0].value for a in (at.info, at.success, at.warning)] == ["i", "s", "w"]
    assert (at.toast[0].value, at.toast[0].icon) == ("t", "🎉")
    assert at.json[0].value == '{"a": 1}' and at.json[0].expanded
    assert at.tabs[0].label == "A" and at.tabs[0].text[0].value == "in A"
    assert at.chat_message[0].name == "user" and at.chat_message[0].markdown[0].value == "hi"
    assert at.status[0].label == "Work" and at.status[0].state == "complete"
    assert at.get("link_button")[0].proto.url == "http://x"
    assert at.image[0].value == ["http://x/y.png"] and at.image[0].captions == ["cap"]
