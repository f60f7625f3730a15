"""Charts from the descriptions that Vega-Lite, Altair, Plotly and others use: dictionaries do."""
import math

import streamlit as st

ships = [
    {"name": "Vasa", "length": 69, "tons": 1210, "rig": "ship"},
    {"name": "Cutty Sark", "length": 85, "tons": 2100, "rig": "ship"},
    {"name": "Gorch Fock", "length": 89, "tons": 1760, "rig": "barque"},
    {"name": "Sedov", "length": 117, "tons": 3556, "rig": "barque"},
]

st.title("Chart descriptions")

st.subheader("st.vega_lite_chart", divider="gray")
event = st.vega_lite_chart(
    ships,
    {
        "mark": {"type": "point", "filled": True, "size": 300},
        "params": [{"name": "picked", "select": {"type": "point", "fields": ["name"]}}],
        "encoding": {
            "x": {"field": "length", "type": "quantitative", "scale": {"zero": False}},
            "y": {"field": "tons", "type": "quantitative"},
            "color": {"field": "rig", "type": "nominal"},
            "opacity": {"condition": {"param": "picked", "value": 1}, "value": 0.3},
            "tooltip": {"field": "name"},
        },
    },
    on_select="rerun",
    height=280,
    key="vega",
)
st.write("Picked:", ", ".join(p["name"] for p in event.selection.get("picked", [])) or "nothing; click on a point")

st.subheader("st.altair_chart", divider="gray")


class Chart:
    """Any object with ``to_dict`` will do; Altair's charts have it."""

    def to_dict(self):
        return {
            "data": {"values": ships},
            "mark": {"type": "bar", "cornerRadiusEnd": 6},
            "encoding": {
                "y": {"field": "name", "type": "nominal", "sort": "-x"},
                "x": {"field": "tons", "type": "quantitative"},
                "color": {"field": "rig", "type": "nominal"},
            },
        }


st.altair_chart(Chart(), height=220)

st.subheader("st.plotly_chart", divider="gray")
hours = list(range(25))
event = st.plotly_chart(
    {
        "data": [
            {"type": "scatter", "mode": "lines+markers", "name": "tide", "x": hours, "y": [2 + math.sin(h / 2) for h in hours]},
            {"type": "bar", "name": "ships", "x": [3, 9, 15, 21], "y": [1.5, 2.5, 1, 0.5]},
        ],
        "layout": {"margin": {"t": 20, "b": 20}, "height": 300},
    },
    on_select="rerun",
    selection_mode="points",
    key="plotly",
)
st.write("Points picked:", ", ".join(f"{p['x']} h" for p in event.selection.points) or "none; click on one")

st.subheader("st.pyplot", divider="gray")


class Figure:
    """Matplotlib's figures have ``savefig``; a picture as SVG does as well."""

    def _repr_svg_(self):
        wave = " ".join(f"{x},{60 - 40 * math.sin(x / 40):.1f}" for x in range(0, 601, 5))
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 120" width="600" height="120">'
            f'<polyline points="{wave}" fill="none" stroke="#2a9d8f" stroke-width="4"/></svg>'
        )


st.pyplot(Figure())
