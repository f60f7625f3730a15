"""``st.pyplot``: figures that can draw themselves."""
from streamlit.errors import StreamlitAPIException


def picture(fig, clear_figure, options):
    """The figure as SVG text or the bytes of a PNG file."""
    if fig is None:
        raise StreamlitAPIException(
            "\n`st.pyplot` requires a Matplotlib figure. Passing `None` is not supported\nbecause Matplotlib's global figure object"
            " is not thread-safe.\n\nPass a figure explicitly:\n\n```python\nfig, ax = plt.subplots()\nax.scatter([1, 2, 3], [1, 2, 3])\n"
            "# other plotting actions...\nst.pyplot(fig)\n```\n"
        )
    if hasattr(fig, "savefig"):
        import io

        out = io.BytesIO()
        fig.savefig(out, **{"dpi": 200, "bbox_inches": "tight", "format": "png", **options})
        if clear_figure:
            fig.clf()
        return out.getvalue()
    if hasattr(fig, "_repr_svg_"):
        return fig._repr_svg_()
    raise StreamlitAPIException(
        f"`st.pyplot` cannot show a value of type {type(fig)}: it needs `savefig()`, as Matplotlib's figures have, or `_repr_svg_()`. "
        "Matplotlib itself needs extension modules of CPython, which this server's Python may lack. `st.line_chart`, "
        "`st.vega_lite_chart` and `st.plotly_chart` draw from plain lists and dictionaries instead."
    )
