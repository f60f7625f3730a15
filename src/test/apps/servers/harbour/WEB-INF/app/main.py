import streamlit as st

st.title("Harbour in Python")
age = st.slider("Age", 0, 130, 40)
st.text(f"Age is {age}")
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.text(f"Run {st.session_state.runs}")
text = st.text_area("Text")
st.text(f"Text has {len(text)} letters")
upload = st.file_uploader("Papers")
if upload:
    data = upload.getvalue()
    st.text(f"{upload.name} has {len(data)} bytes, the last is {data[-1]}")
st.download_button("Fetch", "0123456789", "digits.txt")
