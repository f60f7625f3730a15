"""Talking."""
import time

import streamlit as st


def speak(text):
    for word in text.split():
        yield word + " "
        time.sleep(0.05)


st.title("Chat")

st.subheader("st.chat_message", divider="gray")
st.chat_message("user").write("Is there a free pier?")
with st.chat_message("assistant"):
    st.write("Pier 3, until Thursday. The tide there:")
    st.line_chart([1, 3, 4, 3, 1], height=120)
st.chat_message("Harbour master", avatar="⚓").write("And mind the ferry!")

st.subheader("st.write_stream", divider="gray")
if st.button("Speak", icon=":material/record_voice_over:"):
    with st.chat_message("assistant", avatar="🦜"):
        text = st.write_stream(speak("Pieces of eight! Pieces of eight!"))
    st.write("That were", len(text.split()), "words.")

st.subheader("st.chat_input", divider="gray")
note = st.container().chat_input("A note, with files if you like", accept_file="multiple", key="note")
if note:
    st.write("The note says:", note.text, "and has", len(note.files), "files.")
st.caption("One in the page, and one below it:")
said = st.chat_input("Talk to the parrot")
if said:
    st.chat_message("user").write(said)
    st.chat_message("assistant", avatar="🦜").write(f"{said}! Rrraaa!")
