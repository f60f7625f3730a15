"""An editor with a column of every type of column_config, and what the script gets of it."""
from datetime import date, datetime, time

import streamlit as st

c = st.column_config
COLUMNS = {
    "whole": (1, c.NumberColumn()),
    "part": (1.5, c.NumberColumn()),
    "text": ("rope", c.TextColumn()),
    "check": (True, c.CheckboxColumn()),
    "select": ("a", c.SelectboxColumn(options=["a", "b"])),
    "several": (["x"], c.MultiselectColumn(options=["x", "y", "z"])),
    "day": (date(2024, 1, 2), c.DateColumn()),
    "hour": (time(3, 4), c.TimeColumn()),
    "moment": (datetime(2024, 1, 2, 3, 4), c.DatetimeColumn()),
    "list": (["a", "b"], c.ListColumn()),
    "link": ("https://a.example/", c.LinkColumn()),
    "markdown": ("**a**", c.MarkdownColumn()),
    "image": ("https://a.example/a.png", c.ImageColumn()),
    "audio": ("https://a.example/a.mp3", c.AudioColumn()),
    "video": ("https://a.example/a.mp4", c.VideoColumn()),
    "progress": (0.5, c.ProgressColumn()),
    "json": ({"a": 1, "b": [True, None]}, c.JsonColumn()),
    "line": ([1, 2, 3], c.LineChartColumn()),
    "area": ([1.5, 2.5], c.AreaChartColumn()),
    "bar": ([3, 1], c.BarChartColumn()),
}
edited = st.data_editor(
    [{name: value for name, (value, config) in COLUMNS.items()}],
    column_config={name: config for name, (value, config) in COLUMNS.items()},
    num_rows="dynamic",
    key="ed",
)
for row in edited:
    for name, value in row.items():
        st.text(f"{name}: {value!r}")
