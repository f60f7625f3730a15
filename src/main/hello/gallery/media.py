"""Pictures, sounds, films and papers, all made in the script."""
import streamlit as st

from gallery import studio


@st.cache_data
def film():
    return studio.film()


st.title("Media")
st.logo(studio.flag("#2a9d8f", "#e9c46a"), size="large")
st.caption("The flag above the menu is `st.logo`.")

st.subheader("st.image", divider="gray")
red, green = st.columns(2)
red.image(studio.flag("crimson", "white"), caption="SVG, as text", width="stretch")
green.image(studio.png(240, 144, lambda x, y: (x, 160, y)), caption="PNG, as bytes", width="stretch")
rows = [[(x * y) % 256 for x in range(160)] for y in range(24)]
st.image(studio.png(160, 24, lambda x, y: (rows[y][x],) * 3), caption="A pattern", width=320)

st.subheader("st.audio", divider="gray")
st.audio(studio.tone(440, 2.0), loop=True)
st.audio([0.2 * ((n // 50) % 2) for n in range(16000)], sample_rate=16000)

st.subheader("st.video", divider="gray")
subtitles = "WEBVTT\n\n00:00.000 --> 00:01.500\nA light at sea\n\n00:01.500 --> 00:03.000\nIt comes nearer"
st.video(film(), subtitles={"English": subtitles}, loop=True, muted=True, width=480)

st.subheader("st.pdf", divider="gray")
st.pdf(studio.pdf("Bill of lading", ["12 barrels of herring", "7 crates of apples", "1 parrot"]), height=360)

st.subheader("st.iframe", divider="gray")
st.iframe("<body style='font-family: sans-serif; background: #e0f2f1'><h3>A page in the page</h3><p>made of text</p></body>", height=120)
