"""Options of the app."""
import _weir

_get = _weir.command("get_option")
_set = _weir.command("set_option")
_main = _weir.root(0)


def get_option(key):
    """The value of an option such as "server.port"; RuntimeError if there is no such option."""
    return _get(_main, key)


def set_option(key, value):
    """Changes an option for all sessions of the app: "client.showErrorDetails", "client.toolbarMode", "client.disableDataExport",
    "client.showSidebarNavigation" and "logger.enableRich". The others are read once, when the app starts. It shows with the next run.
    StreamlitAPIException for those, unknown ones, and values that the option does not take."""
    _set(_main, key, value)
