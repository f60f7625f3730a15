"""Files that go up, and what camera and microphone give."""
import streamlit as st

st.title("Files")

st.subheader("st.file_uploader", divider="gray")
papers = st.file_uploader("Papers", type=["txt", "csv"], accept_multiple_files=True)
for paper in papers:
    st.write(f"{paper.name} has {paper.size} bytes and begins with:", paper.getvalue()[:20].decode("utf-8", "replace"))
if not papers:
    st.write("No papers yet.")

st.subheader("st.camera_input", divider="gray")
photo = st.camera_input("Photo")
st.write("No photo yet." if photo is None else f"The photo has {photo.size} bytes.")

st.subheader("st.audio_input", divider="gray")
voice = st.audio_input("Voice")
if voice:
    st.write(f"The voice has {voice.size} bytes.")
    st.audio(voice)
else:
    st.write("No voice yet.")
