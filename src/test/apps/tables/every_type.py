"""A table with a column of every type, to edit, and what the script gets of it."""
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal

import streamlit as st

row = {
    "whole": 1,
    "part": 1.5,
    "truth": True,
    "text": "rope",
    "day": date(2024, 1, 2),
    "hour": time(3, 4),
    "moment": datetime(2024, 1, 2, 3, 4),
    "zoned": datetime(2024, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=2))),
    "span": timedelta(hours=1),
    "money": Decimal("1.25"),
    "tags": ["a", "b"],
}
edited = st.data_editor([row], num_rows="dynamic", key="ed")
st.text("unchanged" if edited == [row] else "changed")
for number, cells in enumerate(edited):
    for name, value in cells.items():
        st.text(f"{number} {name} {value!r}")
