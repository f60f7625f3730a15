"""Components of the first generation: HTML and other pages in frames, and components that take arguments and give values."""
from streamlit.components.v1.component_registry import declare_component
import _weir

_html = _weir.command("components_html")
_iframe = _weir.command("components_iframe")
_main = _weir.root(0)


def html(html, width=None, height=None, scrolling=False, *, tab_index=None):
    """HTML in a frame of its own. width: pixels (default: all there is); height: pixels (default 150); scrolling: whether it may scroll."""
    return _html(_main, html, width, height, scrolling, tab_index)


def iframe(src, width=None, height=None, scrolling=False, *, tab_index=None):
    """The page at an address in a frame. For the parameters see ``html``."""
    return _iframe(_main, src, width, height, scrolling, tab_index)
