"""Options of the app."""
import _weir

_get = _weir.command("get_option")
_set = _weir.command("set_option")
_main = _weir.root(0)


def get_option(key):
    """The value of an option such as "server.port"; RuntimeError if there is no such option."""
    return _get(_main, key)


def set_option(key, value):
    """Options hold for the whole app and are set where it starts: StreamlitAPIException for another value than it has."""
    _set(_main, key, value)
