"""Ways between pages; hello.py makes the menu with st.navigation and st.Page."""
import streamlit as st

st.title("Navigation")

st.subheader("st.navigation, st.Page", divider="gray")
st.code(
    '''page = st.navigation(
    {
        "": [st.Page("welcome.py", title="Welcome", icon="👋", default=True)],
        "Gallery": [st.Page("gallery/text.py", title="Text", icon=":material/title:")],
    }
)
page.run()'''
)

st.subheader("st.page_link", divider="gray")
st.page_link("gallery/layout.py", label="To the layout", icon=":material/dashboard:")
st.page_link("https://docs.streamlit.io", label="To another site", icon=":material/open_in_new:")

st.subheader("st.switch_page", divider="gray")
where = st.selectbox("Where to?", ["layout", "media", "chat"])
if st.button("Go there", icon=":material/directions_boat:"):
    st.switch_page(f"gallery/{where}.py")

st.subheader("st.query_params", divider="gray")
st.write("The address says:", st.query_params.to_dict())
with st.container(horizontal=True):
    if st.button("Add a ship to the address"):
        st.query_params.ship = "Vasa"
        st.rerun()
    if st.button("Clear it"):
        st.query_params.clear()
        st.rerun()

st.subheader("st.stop", divider="gray")
if not st.toggle("Show what comes after", True):
    st.stop()
st.write("This comes after `st.stop()`.")
