"""Values of tables, where Weir has no pandas: tables as queries give them."""
from streamlit.testing.v1 import AppTest


def app():
    import datetime as d

    import streamlit as st

    st.dataframe({"a": [1, 2], "b": ["x", None], "d": [d.date(2024, 1, 1), None], "e": [d.datetime(2024, 1, 1, 3), None]})
    st.table([{"n": 1}, {"n": 2}])
    st.data_editor({"q": [1.5]})


def test_tables_have_rows_and_columns():
    at = AppTest.from_function(app, default_timeout=30).run()
    shown = at.dataframe[0].value
    assert shown.columns == ["a", "b", "d", "e"] and shown.shape == (2, 4)
    assert shown["a"] == [1, 2] and shown["b"] == ["x", None]
    assert [str(v) for v in (shown["d"][0], shown["e"][0])] == ["2024-01-01", "2024-01-01 03:00:00"]
    assert at.table[0].value["n"] == [1, 2]
    assert at.dataframe[1].value["q"] == [1.5]
