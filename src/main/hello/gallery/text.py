"""Text, from the title down to the small print."""
import streamlit as st


class Ship:
    """A ship of the fleet.

    ``name`` is painted on her bow, ``masts`` are counted from there.
    """

    def __init__(self, name, masts=3):
        self.name = name
        self.masts = masts

    def sail(self, harbour):
        """Leaves for a harbour."""


st.title("Text", help="`st.title` is the largest of the headings.")
st.caption("This small print is `st.caption`, the line above `st.title`.")

st.header("st.header", divider="rainbow", help="Headings may have a hint like this one, and a line below.")
st.subheader("st.subheader", divider="blue")
st.subheader("In the middle", text_alignment="center")

st.subheader("st.markdown", divider="gray")
st.markdown(
    """
    **Bold**, *italic*, ~~gone~~, `code`, [a link](#st-markdown), :red[red], :blue-background[on blue],
    :rainbow[all of them], :small[small], an icon :material/sailing:, an emoji :ship: and a sum: $1 + 1 = 2$

    | Ship | Masts |
    |---|---:|
    | Vasa | 3 |
    | Sedov | 4 |

    > A ship in harbour is safe, but that is not what ships are built for.

    - [x] hoist the sails
    - [ ] weigh anchor
    """
)

st.subheader("st.badge", divider="gray")
with st.container(horizontal=True):
    st.badge("New", color="green", icon=":material/check:")
    st.badge("Afloat")
    st.badge("In the yard", color="orange")
    st.badge("Lost", color="red", icon="⚓")

st.subheader("st.write", divider="gray")
st.write("Text with", 3, "numbers:", 1.5, True, "and then a dictionary.")
st.write({"ship": "Vasa", "masts": 3})

st.subheader("st.text", divider="gray")
st.text("Shown as it is: no *markdown* here.")

st.subheader("st.code", divider="gray")
st.code("for ship in fleet:\n    ship.sail('Bergen')", line_numbers=True)
st.code("SELECT name, masts FROM ships WHERE afloat", language="sql")

st.subheader("st.latex", divider="gray")
st.latex(r"\sum_{k=0}^{n-1} a r^k = a \left(\frac{1 - r^n}{1 - r}\right)")

st.subheader("st.json", divider="gray")
st.json({"fleet": [{"name": "Vasa", "masts": 3}, {"name": "Sedov", "masts": 4}], "afloat": True}, expanded=2)

st.subheader("st.html", divider="gray")
st.html("<p style='border-left: 4px solid teal; padding-left: 1ex'>HTML <b>of your own</b>, <mark>cleaned</mark> first.</p>")

st.subheader("st.divider", divider="gray")
st.text("Above the line")
st.divider()
st.text("Below the line, and then a space.")
st.space("large")
st.subheader("st.space", divider="gray")
st.text("There is a large one above this heading.")

st.subheader("st.echo", divider="gray")
with st.echo():
    masts = 3 + 4
    st.text(f"Code and what it does: {masts} masts")

st.subheader("st.help", divider="gray")
st.help(Ship)
