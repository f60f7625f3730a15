"""``st.spinner``: shows while something lasts."""
import _weir

_spinner = _weir.command("spinner")


class Spinner:
    """Use it in a ``with`` statement, or as a decorator of a function."""

    __slots__ = ("_place", "_options", "_shown")

    def __init__(self, place, *options):
        self._place = place
        self._options = options
        self._shown = None

    def __enter__(self):
        self._shown = _spinner(self._place, *self._options)

    def __exit__(self, typ, exc, tb):
        _weir.close(self._shown)
        return False

    def __call__(self, function):
        def spinning(*args, **kwargs):
            with Spinner(self._place, *self._options):
                return function(*args, **kwargs)

        import functools

        return functools.wraps(function)(spinning)
