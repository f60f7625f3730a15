"""Boxes and arrows from text."""
import streamlit as st

st.title("Diagrams")

st.subheader("st.graphviz_chart", divider="gray")
st.graphviz_chart(
    """
    digraph {
        rankdir=LR
        node [shape=box style=rounded]
        Kiel -> Bergen [label="2 days"]
        Bergen -> Galway [label="4 days"]
        Galway -> Porto [label="3 days"]
        Porto -> Kiel [style=dashed]
    }
    """,
    width="stretch",
)

st.subheader("st.mermaid_chart", divider="gray")
kind = st.radio("Kind", ["Flowchart", "Sequence"], horizontal=True)
if kind == "Flowchart":
    st.mermaid_chart("flowchart LR\n  ship[Ship] --> pilot{Pilot?}\n  pilot -->|yes| pier[Pier]\n  pilot -->|no| roads[Roads]")
else:
    st.mermaid_chart("sequenceDiagram\n  Ship->>Harbour: May we come in?\n  Harbour-->>Ship: Take pier 3")

st.subheader("Mermaid in st.markdown", divider="gray")
st.markdown(
    """
    ```mermaid
    pie title Cargo
        "Fish" : 41
        "Wine" : 57
        "Apples" : 22
    ```
    """
)
