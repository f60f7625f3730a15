"""An editor with more rows than cross the border one by one."""
import streamlit as st

rows = [{"whole": n, "part": n / 2, "text": f"row {n} ⚓" if n % 2 else "🚢", "odd": n % 2 == 1, "some": n or None} for n in range(1000)]
edited = st.data_editor(rows, key="ed")
st.text("same" if edited == rows else "other")
st.text(f"{edited[999]['text']} of {len(edited)}")
columns = st.data_editor({"n": list(range(1000)), "t": ["x"] * 1000}, key="columns")
st.text(f"{columns['n'][-1]} {columns['t'][-1]} {len(columns['t'])}")
