"""Elements of your own."""
import pathlib

import streamlit as st
import streamlit.components.v1 as components

# A folder with an index.html, which talks with the page by messages.
dial = components.declare_component("dial", path=pathlib.Path(__file__).parent / "dial")

st.title("Components")

st.subheader("components.v1.declare_component", divider="gray")
course = dial(label="Course", maximum=359, default=0, key="course")
st.write("The course is", course, "degrees.")

st.subheader("components.v1.html", divider="gray")
components.html(
    """
    <button onclick="this.textContent = 'Pressed ' + ++count + ' times'">Press me</button>
    <script>let count = 0</script>
    """,
    height=40,
)

st.subheader("st.html with a script", divider="gray")
st.html(
    "<p id='hull'>The script has not run.</p><script>document.getElementById('hull').textContent = 'The script ran.'</script>",
    unsafe_allow_javascript=True,
)
