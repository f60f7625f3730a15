"""What a column of a table can be."""
import base64
import datetime

import streamlit as st

from gallery import studio

cc = st.column_config


def data_url(kind, data):
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


flags = [data_url("image/svg+xml", studio.flag(a, b).encode()) for a, b in (("navy", "gold"), ("crimson", "white"))]
horns = [data_url("audio/wav", studio.tone(pitch, 0.6)) for pitch in (220, 330)]

st.title("Column types")

st.subheader("st.column_config: values", divider="gray")
st.dataframe(
    {
        "name": ["Vasa", "Sedov"],
        "any": ["wood", "steel"],
        "length": [69.0, 117.5],
        "afloat": [False, True],
        "launched": [datetime.date(1627, 3, 1), datetime.date(1921, 3, 9)],
        "seen": [datetime.datetime(2026, 5, 1, 9, 30), datetime.datetime(2026, 5, 2, 18, 5)],
        "tea": [datetime.time(16, 0), datetime.time(15, 30)],
        "rig": ["ship", "barque"],
    },
    column_config={
        "name": cc.TextColumn("Text", pinned=True),
        "any": cc.Column("Column", help="A column without a type of its own"),
        "length": cc.NumberColumn("Number", format="%.1f m"),
        "afloat": cc.CheckboxColumn("Checkbox"),
        "launched": cc.DateColumn("Date", format="DD MMM YYYY"),
        "seen": cc.DatetimeColumn("Datetime", format="D MMM, HH:mm"),
        "tea": cc.TimeColumn("Time", format="HH:mm"),
        "rig": cc.SelectboxColumn("Selectbox", options=["ship", "barque"]),
    },
    hide_index=True,
)

st.subheader("st.column_config: pictures of numbers", divider="gray")
st.dataframe(
    {
        "full": [0.35, 0.8],
        "tide": [[1, 3, 4, 3, 1], [2, 2, 5, 4, 1]],
        "cargo": [[5, 3, 8], [2, 6, 4]],
        "wind": [[3, 4, 8, 5], [1, 2, 2, 6]],
    },
    column_config={
        "full": cc.ProgressColumn("Progress", format="percent", color="green"),
        "tide": cc.LineChartColumn("LineChart", y_min=0),
        "cargo": cc.BarChartColumn("BarChart", y_min=0, color="orange"),
        "wind": cc.AreaChartColumn("AreaChart", y_min=0, color="violet"),
    },
    hide_index=True,
)

st.subheader("st.column_config: lists, links and media", divider="gray")
st.dataframe(
    {
        "crew": [["Ada", "Grace"], ["Linus"]],
        "tags": [["old", "big"], ["big"]],
        "flag": flags,
        "horn": horns,
        "film": [None, None],
        "page": ["gallery-charts", "gallery-maps"],
        "note": ["**sank** in 1628", "*sails* :ship:"],
        "papers": [{"tons": 1210}, {"tons": 3556, "crew": 240}],
    },
    column_config={
        "crew": cc.ListColumn("List"),
        "tags": cc.MultiselectColumn("Multiselect", options=["old", "big"], color=["orange", "blue"]),
        "flag": cc.ImageColumn("Image"),
        "horn": cc.AudioColumn("Audio"),
        "film": cc.VideoColumn("Video"),
        "page": cc.LinkColumn("Link", display_text="gallery-(.*)"),
        "note": cc.MarkdownColumn("Markdown"),
        "papers": cc.JsonColumn("Json"),
    },
    hide_index=True,
    row_height=48,
)


def greeted():
    row = st.session_state.greet["row"]
    st.session_state.greeted = ["Vasa", "Sedov"][row]


st.subheader("st.column_config.ButtonColumn", divider="gray")
st.dataframe(
    {"ship": ["Vasa", "Sedov"], "greet": ["Ahoy", "Ahoy"]},
    column_config={"greet": cc.ButtonColumn("Button", key="greet", on_click=greeted)},
    hide_index=True,
    width="content",
)
st.write("Last greeted:", st.session_state.get("greeted", "nobody"))
