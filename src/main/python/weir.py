"""What Weir has and Streamlit has not."""
import _weir

_set_cookie = _weir.command("set_cookie")
_main = _weir.root(0)


def set_cookie(name, value, *, max_age=None, path=None, secure=None, http_only=True, same_site="Lax"):
    """Set a cookie in the browser of this session.

    The page fetches a one-time address that sets it, a moment after the call; it is there from the next page load on.
    ``st.context.cookies`` keeps telling what the browser sent when the session began.

    ``max_age`` is in seconds, a ``timedelta`` or text such as ``"30d"``; ``None`` keeps the cookie until the browser
    ends, 0 takes it away. ``path`` defaults to the app's own, ``secure`` to whether the page came by HTTPS. Raises
    ``StreamlitAPIException`` for a name or value that cookies cannot have.
    """
    _set_cookie(_main, name, value, max_age, path, secure, http_only, same_site)
