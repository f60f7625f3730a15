"""Tables to read, to pick from and to change."""
import datetime

import streamlit as st

ships = [
    {"name": "Gorch Fock", "built": 1958, "masts": 3, "length": 89.3, "afloat": True},
    {"name": "Cutty Sark", "built": 1869, "masts": 3, "length": 85.3, "afloat": False},
    {"name": "Bluenose II", "built": 1963, "masts": 2, "length": 49.1, "afloat": True},
    {"name": "Sedov", "built": 1921, "masts": 4, "length": 117.5, "afloat": True},
]

st.title("Tables")

st.subheader("st.dataframe", divider="gray")
event = st.dataframe(ships, hide_index=True, on_select="rerun", selection_mode="multi-row", key="ships")
st.caption("Sort by a click on a header, select by a click at the left, search with the magnifying glass.")
names = [ships[row]["name"] for row in event.selection.rows]
st.write("Selected:", ", ".join(names) or "none")

st.subheader("st.table", divider="gray")
st.table([{"name": f"**{s['name']}**", "masts": "⛵" * s["masts"]} for s in ships], border="horizontal", hide_index=True)

st.subheader("st.data_editor", divider="gray")
crew = st.data_editor(
    [
        {"name": "Ada", "rank": "Captain", "since": datetime.date(2015, 3, 1), "pay": 4100.0, "aboard": True},
        {"name": "Grace", "rank": "Mate", "since": datetime.date(2019, 7, 12), "pay": 3200.0, "aboard": True},
        {"name": "Linus", "rank": "Cook", "since": datetime.date(2021, 1, 4), "pay": 2700.0, "aboard": False},
    ],
    num_rows="dynamic",
    hide_index=True,
    column_config={
        "name": st.column_config.TextColumn("Name", required=True, max_chars=20),
        "rank": st.column_config.SelectboxColumn("Rank", options=["Captain", "Mate", "Cook", "Sailor"], default="Sailor"),
        "since": st.column_config.DateColumn("Since", format="DD.MM.YYYY"),
        "pay": st.column_config.NumberColumn("Pay", min_value=0, format="euro"),
        "aboard": st.column_config.CheckboxColumn("Aboard"),
    },
    key="crew",
)
st.caption("Change a cell by a double click, add a row at the bottom, select rows to delete them.")
st.write(f"{sum(bool(c['aboard']) for c in crew)} of {len(crew)} are aboard: {', '.join(str(c['name']) for c in crew)}")
