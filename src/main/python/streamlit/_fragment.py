"""Functions that rerun by themselves."""
import _weir

_open = _weir.command("dialog")
_main = _weir.root(0)


def fragment(func=None, *, run_every=None, parallel=False):
    """Makes a function a fragment: what is changed inside it reruns the function, not the script.

    ``run_every`` is seconds, a timedelta or text such as "10s": the fragment reruns by itself that often. With ``parallel`` runs of the
    whole script go on while the fragment runs on a thread of its own, ``runner.parallelMaxWorkers`` of them at once: worth it where
    it waits for others, such as a database. It gives back nothing then, and may neither draw outside of itself nor open dialogs or switch
    pages; ``st.stop()`` and ``st.rerun()`` in it are for the whole run. StreamlitBadTimeStringError for text that says no time.
    """
    if func is None:
        return lambda f: fragment(f, run_every=run_every, parallel=parallel)
    name = _name(func)

    def call(*args, **kwargs):
        return _weir.fragment(name, run_every, bool(parallel), lambda: func(*args, **kwargs))

    return _like(call, func)


def dialog(title, *, width="small", dismissible=True, icon=None, on_dismiss="ignore"):
    """Makes a function the inside of a dialog, which opens when the function is called.

    What is pressed in the dialog reruns only the function; ``st.rerun()`` closes it. One dialog can be open in a run. ``width`` is
    "small", "medium" or "large"; ``dismissible`` whether people can close it without more ado; ``on_dismiss`` what happens then: "ignore",
    "rerun" the script, or a function to call first. StreamlitAPIException without a title, inside another dialog, or for a second one.
    """
    if not isinstance(title, str) or not title:
        from streamlit.errors import StreamlitAPIException

        raise StreamlitAPIException(
            'A non-empty `title` argument has to be provided for dialogs, for example `@st.dialog("Example Title")`.'
        )

    def decorate(func):
        name = _name(func)

        def call(*args, **kwargs):
            with _open(_main, title, width, dismissible, icon, on_dismiss):
                _weir.fragment(name, None, False, lambda: func(*args, **kwargs))

        return _like(call, func)

    return decorate


def _name(func):
    return f"{getattr(func, '__module__', '')}.{getattr(func, '__qualname__', type(func).__qualname__)}"


def _like(call, func):
    """Lets a wrapper look like what it wraps; functools would cost its import at every start."""
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(func, name):
            setattr(call, name, getattr(func, name))
    call.__wrapped__ = func
    return call
