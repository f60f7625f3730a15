"""Figures that are to be seen at a glance."""
import streamlit as st

tide = [2.1, 2.9, 3.6, 3.9, 3.4, 2.6, 1.9, 1.5, 1.8, 2.5]

st.title("Metrics")

st.subheader("st.metric", divider="gray")
left, middle, right = st.columns(3)
left.metric("Ships in harbour", 42, 3)
middle.metric("Waiting time", "55 min", "-8 min", delta_color="inverse", help="Shorter is better: `delta_color='inverse'`.")
right.metric("Wind", "7 kn", "steady", delta_color="off", delta_arrow="off", icon=":material/air:")

st.subheader("In a border, with a chart", divider="gray")
left, middle, right = st.columns(3)
left.metric("Tide", "2.5 m", "0.7 m", border=True, chart_data=tide)
middle.metric("Ships a day", 31, -4, border=True, chart_data=[24, 35, 28, 40, 35, 31], chart_type="bar")
right.metric("Temperature", "9 °C", "2 °C", border=True, chart_data=[4, 5, 5, 7, 7, 9], chart_type="area")

st.subheader("Formats and colors", divider="gray")
left, middle, right = st.columns(3)
left.metric("Cargo", 1234567, 4200, format="compact", delta_description="since Monday")
middle.metric("Profit", 1234.5, 12.25, format="euro", delta_color="blue")
right.metric("Full to", 0.835, -0.05, format="percent", delta_color="violet")

st.subheader("In a row", divider="gray")
with st.container(horizontal=True):
    pier = st.segmented_control("Pier", ["North", "South"], default="North", required=True)
    st.metric("Length", "240 m" if pier == "North" else "180 m", width="content")
    st.metric("Depth", "12 m" if pier == "North" else "9 m", width="content")
