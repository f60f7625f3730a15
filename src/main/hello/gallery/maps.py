"""Points on the earth, and layers of them."""
import math

import streamlit as st

harbours = [
    {"name": "Kiel", "lat": 54.33, "lon": 10.14, "tons": 41, "color": "#2a9d8f"},
    {"name": "Bergen", "lat": 60.39, "lon": 5.32, "tons": 68, "color": "#e76f51"},
    {"name": "Porto", "lat": 41.15, "lon": -8.63, "tons": 57, "color": "#e9c46a"},
    {"name": "Galway", "lat": 53.27, "lon": -9.05, "tons": 37, "color": "#264653"},
]

st.title("Maps")

st.subheader("st.pydeck_chart", divider="gray")
st.caption("Layers without a map below them, so nothing is asked of another server. Drag with the right button to turn it.")
sea = [
    {"position": [x / 10, y / 10], "height": 10 * (2 + math.sin(x / 2) + math.cos(y / 2)), "color": [20, 120 + 4 * x, 140 + 4 * y]}
    for x in range(-12, 13)
    for y in range(-8, 9)
]
event = st.pydeck_chart(
    {
        "initialViewState": {"latitude": 0, "longitude": 0, "zoom": 6.6, "pitch": 50, "bearing": 20},
        "mapStyle": None,
        "layers": [
            {
                "@@type": "ColumnLayer",
                "id": "sea",
                "data": sea,
                "getPosition": "@@=position",
                "getElevation": "@@=height",
                "getFillColor": "@@=color",
                "elevationScale": 500,
                "radius": 4500,
                "pickable": True,
            }
        ],
    },
    height=320,
    on_select="rerun",
    key="deck",
)
st.write("Columns picked:", len(event.selection.indices.get("sea", [])))

st.subheader("st.map", divider="gray")
st.caption("The map below the points is asked of a server of tiles by the browser.")
st.map(harbours, latitude="lat", longitude="lon", size=30000, color="color", zoom=3, height=380)
