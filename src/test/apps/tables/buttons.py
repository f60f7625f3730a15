"""A table whose rows have a button, and one whose data is what was edited."""
import streamlit as st


def launched(tag):
    st.session_state.note = f"{tag} {st.session_state.go.row}"


go = st.column_config.ButtonColumn("Go", key="go", on_click=launched, args=("row",))
st.dataframe({"ship": ["Aurora", "Boreas"], "go": ["Launch", "Sink"]}, column_config={"go": go})
st.text(st.session_state.get("note", "nothing launched"))
st.text(f"pressed: {st.session_state.go}")

rows = st.session_state.setdefault("rows", [{"count": 1}])
for row in st.data_editor(rows, key="counts"):
    st.text(f"count {row['count']}")
if st.button("Double"):
    st.session_state.rows = [{"count": 2 * row["count"]} for row in rows]
    st.rerun()
