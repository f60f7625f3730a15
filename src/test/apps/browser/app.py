import streamlit as st

st.set_page_config(page_title="Harbour", page_icon="⚓")
st.title("Harbour in Python")
age = st.slider("Age", 0, 130, 40)
st.text(f"Age is {age}")
name = st.text_input("Name", "World")
st.markdown(f"Hello **{name}**")
if st.button("Press"):
    st.success("pressed")
left, right = st.columns(2)
kind = left.selectbox("Kind", ["tug", "ferry", "barge"])
right.text(f"Kind is {kind}")
st.sidebar.checkbox("Lights")
st.dataframe([{"ship": "Aurora", "tons": 120}, {"ship": "Boreas", "tons": 90}])
st.line_chart({"tons": [3, 1, 2]})
with st.expander("More"):
    st.caption("hidden at first")
upload = st.file_uploader("Papers")
if upload:
    st.text(f"{upload.name} has {upload.size} bytes")
st.download_button("Fetch", "the papers", "papers.txt")
