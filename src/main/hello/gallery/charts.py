"""Charts that need no more than rows."""
import math

import streamlit as st

tides = [{"hour": h / 2, "Bergen": 1 + math.sin(h / 4), "Galway": 3 + 2 * math.sin(h / 4 - 1)} for h in range(49)]
cargo = [
    {"harbour": h, "kind": kind, "tons": tons}
    for h, fish, wine in (("Kiel", 41, 5), ("Bergen", 68, 2), ("Porto", 22, 57), ("Galway", 37, 9))
    for kind, tons in (("fish", fish), ("wine", wine))
]
fleet = [
    {"length": 30 + 4 * n + 9 * math.sin(n * n), "crew": 8 + n * 2 + 9 * math.cos(n * 3), "masts": 1 + n % 4, "rig": ("sloop", "brig")[n % 2]}
    for n in range(24)
]

st.title("Charts")

st.subheader("st.line_chart", divider="gray")
st.line_chart(tides, x="hour", y=["Bergen", "Galway"], x_label="Hour", y_label="Metres", height=260)

st.subheader("st.area_chart", divider="gray")
stack = st.segmented_control("Stack", ["layered", "normalize", "center"], default="layered", required=True)
st.area_chart(tides, x="hour", y=["Bergen", "Galway"], stack={"layered": False}.get(stack, stack), color=["#2a9d8f", "#e9c46a"], height=260)

st.subheader("st.bar_chart", divider="gray")
left, right = st.columns(2)
left.bar_chart(cargo, x="harbour", y="tons", color="kind")
right.bar_chart(cargo, x="harbour", y="tons", color="kind", horizontal=True, stack=False, sort="-tons")

st.subheader("st.scatter_chart", divider="gray")
st.scatter_chart(fleet, x="length", y="crew", color="rig", size="masts")
