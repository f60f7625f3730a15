"""Widgets for texts, numbers and colors."""
import streamlit as st

st.title("Texts and numbers")

st.subheader("st.text_input", divider="gray")
left, right = st.columns(2)
name = left.text_input("Ship", "Vasa", max_chars=20, help="At most 20 characters")
mail = right.text_input("Mail", type="email", placeholder="captain@example.org", icon=":material/mail:")
left.text_input("Password", type="password", placeholder="Only you see it")
word = right.text_input("Search", type="search", placeholder="Look for a ship")
st.write("The ship is", name or "nameless", "and mail goes to", mail or "nobody.")

st.subheader("st.text_area", divider="gray")
log = st.text_area("Log", "Left harbour at dawn.", height=100, max_chars=200)
st.write("The log has", len(log.split()), "words.")

st.subheader("st.number_input", divider="gray")
left, right = st.columns(2)
crew = left.number_input("Crew", 1, 99, 12)
draft = right.number_input("Draft", 0.0, 20.0, 3.5, 0.25, format="%.2f", icon=":material/straighten:")
st.write(f"{crew} sailors, {draft} metres below the water.")

st.subheader("st.slider", divider="gray")
age = st.slider("Age", 0, 130, 40, format="%d years")
low, high = st.slider("Depth", 0.0, 50.0, (8.0, 20.0), help="Two values make a range")
st.write(f"{age} years old, for {low} to {high} metres of water.")

st.subheader("st.color_picker", divider="gray")
color = st.color_picker("Hull", "#2a9d8f")
st.write("The hull is", color)
st.html(f"<div style='background: {color}; height: 2rem; border-radius: 0 0 2rem 2rem'></div>")

st.subheader("Disabled, and without a label", divider="gray")
left, right = st.columns(2)
left.text_input("Home port", "Stockholm", disabled=True)
right.text_input("Flag", "Sweden", label_visibility="collapsed")
