"""Widgets to choose with."""
import streamlit as st

harbours = ["Bergen", "Galway", "Kiel", "Porto"]

st.title("Choices")

st.subheader("st.checkbox, st.toggle", divider="gray")
left, right = st.columns(2)
cabin = left.checkbox("Cabin with a window", value=True)
parrot = right.toggle("Take a parrot along")
st.write("Window:", cabin, "parrot:", parrot)

st.subheader("st.radio", divider="gray")
left, right = st.columns(2)
berth = left.radio("Berth", ["Bunk", "Hammock", "Captain's"], captions=["Firm", "Swings", "Ask first"])
watch = right.radio("Watch", ["Day", "Night"], horizontal=True)
st.write("Sleeps in:", berth, "watch:", watch)

st.subheader("st.selectbox", divider="gray")
left, right = st.columns(2)
start = left.selectbox("From", harbours, index=2)
goal = right.selectbox("To", harbours, index=None, placeholder="Choose or type a harbour", accept_new_options=True)
st.write("From", start, "to", goal or "the open sea")

st.subheader("st.multiselect", divider="gray")
luggage = st.multiselect("Luggage", ["Accordion", "Fishing rod", "Parrot", "Telescope"], ["Telescope"], max_selections=3)
st.write("Luggage:", ", ".join(luggage) or "none")

st.subheader("st.pills, st.segmented_control", divider="gray")
meals = st.pills("Meals", ["Breakfast", "Lunch", "Dinner"], selection_mode="multi", default=["Dinner"])
sail = st.segmented_control("Sail", [":material/sailing: Full", ":material/air: Reefed", "None"], default="None")
st.write("Meals:", ", ".join(meals) or "none", "sail:", sail)

st.subheader("st.select_slider", divider="gray")
sea = st.select_slider("Sea", ["calm", "lively", "rough", "storm"], "lively")
first, last = st.select_slider("Months", ["May", "June", "July", "August", "September"], ("June", "August"))
st.write("Sea:", sea, "months:", first, "to", last)

st.subheader("st.feedback", divider="gray")
stars = st.feedback("stars", default=2)
with st.container(horizontal=True):
    thumb = st.feedback("thumbs")
    face = st.feedback("faces")
st.write("Stars:", None if stars is None else stars + 1, "thumb:", thumb, "face:", face)

st.subheader("st.pagination", divider="gray")
page = st.pagination(12)
st.write("Ship's log, page", page)
