"""Title, icon and shape of the page."""
import _weir

_configure = _weir.command("set_page_config")
_main = _weir.root(0)


def set_page_config(page_title=None, page_icon=None, layout=None, initial_sidebar_state=None, menu_items=None):
    """Sets what is given and leaves the rest as it is; may be called at any time and again.

    ``page_icon`` is an emoji, ":material/name:", "random", an address, a file or bytes; ``layout`` "centered" or "wide";
    ``initial_sidebar_state`` "auto", "expanded", "collapsed", "locked" or the sidebar's width in pixels; ``menu_items`` a dictionary with
    the keys "Get help", "Report a bug" (addresses) and "About" (Markdown), where None removes the entry.
    """
    _configure(_main, page_title, page_icon, layout, initial_sidebar_state, menu_items)
