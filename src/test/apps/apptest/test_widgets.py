"""Values of widgets; the same file passes with Streamlit 1.62."""
import datetime as d

from streamlit.testing.v1 import AppTest


def app():
    import datetime as d

    import streamlit as st

    st.pills("P", ["a", "b"], key="p")
    st.segmented_control("S", ["x", "y"], selection_mode="multi", key="sc")
    st.feedback("stars", key="fb")
    st.date_input("D", d.date(2024, 1, 2), key="d")
    st.date_input("R", (d.date(2024, 1, 2), d.date(2024, 1, 5)), key="dr")
    st.datetime_input("DT", d.datetime(2024, 1, 2, 3, 4), key="dt")
    st.time_input("T", d.time(8, 45), key="t")
    st.time_input("T0", None, key="t0")
    st.slider("f", 0.0, 1.0, 0.5, key="f")
    st.slider("r", 0, 10, (2, 5), key="r")
    st.slider("dd", d.date(2024, 1, 1), d.date(2024, 2, 1), d.date(2024, 1, 5), key="dd")
    st.slider("tt", d.time(1), d.time(5), d.time(2), key="tt")
    st.select_slider("ss", ["a", "b", "c"], key="ss")
    st.select_slider("sr", ["a", "b", "c"], ("a", "b"), key="sr")
    st.color_picker("C", key="c")
    st.checkbox("cb", key="cb")
    st.toggle("tg", key="tg")
    st.radio("R", ["u", "v"], index=None, key="ra")
    st.number_input("nf", 0.0, 1.0, 0.5, key="nf")
    st.number_input("ni", 0, 10, 3, key="ni")
    st.text_area("ta", "x", max_chars=5, placeholder="pp", key="ta")
    st.selectbox("sx", [1, 2], index=None, key="sx")
    st.multiselect("ms", ["a", "b"], format_func=str.upper, key="ms")
    file = st.file_uploader("fu", type=["txt"], key="fu")
    st.text(file.name + " " + file.read().decode() if file else "no file")
    st.text(f"dl {st.download_button('DL', 'x', key='dl')}")
    st.text(f"mb {st.menu_button('MB', ['i', 'j'], key='mb')}")
    st.text(f"chat {st.chat_input('say', key='ci')}")


def started():
    return AppTest.from_function(app, default_timeout=30).run()


def test_choices():
    at = started()
    assert at.pills("p").value is None and at.pills("p").options == ["a", "b"]
    assert at.pills("p").set_value("a").run().pills("p").value == "a"
    assert at.pills("p").indices == [0] and at.pills("p").formatted_values == ["a"]
    assert at.segmented_control("sc").select("x").select("y").run().segmented_control("sc").value == ["x", "y"]
    assert at.segmented_control("sc").unselect("x").run().button_group("sc").value == ["y"]
    assert at.feedback("fb").set_value(3).run().feedback("fb").value == 3
    assert at.radio("ra").value is None and at.radio("ra").index is None
    assert at.radio("ra").set_value("u").run().radio("ra").index == 0
    assert at.selectbox("sx").select_index(1).run().selectbox("sx").value == 2
    assert at.selectbox("sx").select(1).run().selectbox("sx").index == 0
    assert at.multiselect("ms").select("a").run().multiselect("ms").value == ["a"]
    assert at.multiselect("ms").indices == [0] and at.multiselect("ms").values == ["A"]
    assert at.multiselect("ms").format_func("b") == "B"
    assert at.multiselect("ms").unselect("a").run().multiselect("ms").value == []
    assert at.select_slider("ss").set_value("c").run().select_slider("ss").value == "c"
    assert tuple(at.select_slider("sr").set_range("b", "c").run().select_slider("sr").value) == ("b", "c")
    assert not at.exception


def test_moments():
    at = started()
    assert at.date_input("d").value == d.date(2024, 1, 2)
    assert at.date_input("d").set_value(d.date(2024, 1, 3)).run().date_input("d").value == d.date(2024, 1, 3)
    assert tuple(at.date_input("dr").value) == (d.date(2024, 1, 2), d.date(2024, 1, 5))
    assert at.date_input("d").min == d.date(2014, 1, 2) and at.date_input("dr").is_range
    moment = d.datetime(2024, 1, 2, 3, 15)
    assert at.datetime_input("dt").set_value(moment).run().datetime_input("dt").value == moment
    assert at.time_input("t").increment().value == d.time(9, 0)
    assert at.run().time_input("t").value == d.time(9, 0)
    assert at.time_input("t0").increment().value is None
    assert at.slider("dd").set_value(d.date(2024, 1, 9)).run().slider("dd").value == d.date(2024, 1, 9)
    assert at.slider("tt").set_value(d.time(3)).run().slider("tt").value == d.time(3)
    assert not at.exception


def test_numbers_texts_and_truths():
    at = started()
    assert at.slider("f").set_value(0.75).run().slider("f").value == 0.75
    assert at.slider("r").set_range(3, 4).run().slider("r").value == (3, 4)
    assert at.slider("r").max == 10.0 and at.slider("r").step == 1.0
    assert at.number_input("nf").increment().run().number_input("nf").value == 0.51
    assert at.number_input("ni").decrement().run().number_input("ni").value == 2
    assert at.number_input("ni").min == 0 and at.number_input("ni").max == 10
    assert at.checkbox("cb").check().run().checkbox("cb").value is True
    assert at.checkbox("cb").uncheck().run().checkbox("cb").value is False
    assert at.toggle("tg").set_value(True).run().toggle("tg").value is True
    assert at.text_area("ta").input("yy").run().text_area("ta").value == "yy"
    assert at.text_area("ta").max_chars == 5 and at.text_area("ta").placeholder == "pp"
    assert at.text_area("ta").proto.default == "x" and at.text_area("ta").default == "x"
    assert at.color_picker("c").pick("abcdef").run().color_picker("c").value == "#abcdef"
    assert not at.exception


def test_presses_count_once():
    at = started()
    assert at.download_button("dl").click().run().text[1].value == "dl True"
    assert at.download_button("dl").value is True
    assert at.menu_button("mb").click("j").run().text[2].value == "mb j"
    assert at.menu_button("mb").value == "j" and at.download_button("dl").value is False
    assert at.menu_button("mb").click_index(0).run().text[2].value == "mb i"
    assert at.chat_input("ci").set_value("hey").run().text[-1].value == "chat hey"
    assert at.run().text[-1].value == "chat None"
    assert not at.exception


def test_files():
    at = started()
    assert at.text[0].value == "no file" and at.file_uploader("fu").allowed_type == [".txt"]
    assert at.file_uploader("fu").upload("a.txt", b"hi").run().text[0].value == "a.txt hi"
    assert at.file_uploader("fu").value.name == "a.txt"
    assert at.file_uploader("fu").clear().run().text[0].value == "no file"
