"""Widgets for days and hours."""
import datetime

import streamlit as st

departure = datetime.date(2026, 5, 4)

st.title("Dates and times")

st.subheader("st.date_input", divider="gray")
left, right = st.columns(2)
day = left.date_input("Departure", departure, format="DD.MM.YYYY")
stay = right.date_input("Stay", (departure, departure + datetime.timedelta(days=6)), min_value=departure)
st.write(f"Leaves on {day:%A, %d %B %Y}, stays for {(stay[-1] - stay[0]).days} days.")

st.subheader("st.time_input", divider="gray")
left, right = st.columns(2)
tea = left.time_input("Tea", datetime.time(16, 0), step=1800)
bell = right.time_input("Bell", None)
st.write(f"Tea is at {tea:%H:%M}, the bell rings", "never." if bell is None else f"at {bell:%H:%M}.")

st.subheader("st.datetime_input", divider="gray")
tide = st.datetime_input("High water", datetime.datetime(2026, 5, 4, 15, 30))
st.write(f"High water on {tide:%d %B at %H:%M}.")

st.subheader("Sliders of days and hours", divider="gray")
shift = st.slider("Watch", value=(datetime.time(8, 0), datetime.time(12, 0)))
when = st.slider("Season", datetime.date(2026, 4, 1), datetime.date(2026, 10, 31), departure, format="DD MMM")
st.write(f"The watch is from {shift[0]:%H:%M} to {shift[1]:%H:%M}, the season opens on {when:%d %B}.")
