"""Pages: ``st.Page``, ``st.navigation``, ``st.switch_page``."""
import _weir

_make = _weir.command("Page")
_navigation = _weir.command("navigation")
_switch_page = _weir.command("switch_page")
_main = _weir.root(0)


class Page:
    """A page for ``st.navigation``: a script, a function or an address outside.

    ``page`` is a path relative to the main script, a function without arguments, or an address, which needs a ``title``. ``title`` and
    ``icon`` (an emoji or ":material/name:") default to what the file's or function's name says, and so does ``url_path``, the page's part
    of the address. One page may be the ``default``; one with ``visibility="hidden"`` is not in the menu. StreamlitAPIException for a
    file that is not there, a title or path that is empty.
    """

    def __init__(self, page, *, title=None, icon=None, url_path=None, default=False, visibility="visible"):
        entry = _make(_main, page, title, icon, url_path, default, visibility)
        self._entry = entry
        self._page = page
        parts = _weir.page_parts(entry)
        self._hash, self._title, self._icon, self._path, self._default, self._visibility, self._external = parts
        self._callable = False

    @property
    def title(self):
        """What the menu shows."""
        return self._title

    @property
    def icon(self):
        """The icon, or an empty text."""
        return self._icon

    @property
    def url_path(self):
        """The page's part of the address; empty for the default page."""
        return "" if self._default else self._path

    @property
    def visibility(self):
        """ "visible" or "hidden"."""
        return self._visibility

    @property
    def is_external(self):
        """Whether the page is an address outside."""
        return self._external is not None

    @property
    def external_url(self):
        """The address outside, or None."""
        return self._external

    def run(self):
        """Runs the page that ``st.navigation`` returned, once."""
        if not self._callable:
            from streamlit.errors import StreamlitAPIException

            raise StreamlitAPIException(
                "This page cannot be called directly. Only the page returned from st.navigation can be called once."
            )
        self._callable = False
        before = _weir.page_begin(self._entry)
        try:
            path = _weir.page_source(self._entry)
            if path:
                _weir.run_module(_weir.page_code(path), path)
            else:
                self._page()
        finally:
            _weir.page_end(before)


def navigation(pages, *, position="sidebar", expanded=False):
    """Sets the app's pages and returns the one that the address asks for, to be ``run()``.

    ``pages`` is a list of ``st.Page``, paths and functions, or a dictionary of such lists by section. ``position`` of the menu is
    "sidebar", "top" or "hidden"; ``expanded`` shows all entries, or as many as the number says. StreamlitAPIException without pages, or
    for two with one address.
    """
    flat = []

    def one(page):
        if not isinstance(page, Page) and (isinstance(page, str) or callable(page) or hasattr(page, "__fspath__")):
            page = Page(page)
        flat.append(page)
        return getattr(page, "_entry", page)

    if hasattr(pages, "items"):
        entries = {section: [one(page) for page in some] for section, some in pages.items()}
    elif hasattr(pages, "__iter__"):
        entries = [one(page) for page in pages]
    else:
        raise TypeError(f"st.navigation(): 'pages' must be a list or a dictionary of lists, not {type(pages).__name__}")
    found = _weir.page_parts(_navigation(_main, entries, position, expanded))[0]
    default = _weir.page_default()
    chosen = None
    for page in flat:
        page._default = page._hash == default
        page._callable = False
        if page._hash == found:
            chosen = page
    chosen._callable = True
    return chosen


def switch_page(page, *, query_params=None):
    """Ends the run and goes to another page: a ``st.Page``, or a path relative to the main script.

    ``query_params``, a dictionary or pairs, replace those of the address. StreamlitAPIException for a page that is not there.
    """
    _switch_page(_main, getattr(page, "_entry", page), query_params)
