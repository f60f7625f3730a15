"""``st.App``: a script, and the server around it."""
import _weir

# Addresses that the page itself needs.
RESERVED = ("/_stcore/", "/media/", "/component/", "/static/")

# The flags of a code object for generators, coroutines and asynchronous generators.
_NOT_PLAIN = 0x20 | 0x80 | 0x200

# The Apps that the App file has made, in their order.
_made = []


class App:
    """A script with routes, middleware and a lifespan of its own, as in Streamlit (1.62).

    ``script_path`` is the script, absolute or relative to the folder of the file that makes the App; or a function without parameters,
    which is called for each run. ``routes`` (``starlette.routing``) come before the page and may take any address but those below
    ``/_stcore``, ``/media``, ``/component`` and ``/static``. ``middleware`` (``starlette.middleware.Middleware``) is around everything, first in
    the list outermost. ``lifespan`` is a function of the App that gives an asynchronous context manager: entered before the first
    connection is accepted, left when the server ends; what it yields is ``state``. ``secrets`` are merged over those in files.
    ``on_script_error`` is called with an exception of the script; a true answer hides the box that shows it. ``exception_handlers`` answer
    errors of routes, by status code or exception class. With ``debug`` answers show tracebacks.

    TypeError for a value of the wrong type; ValueError for a reserved address.
    """

    def __init__(
        self,
        script_path,
        *,
        secrets=None,
        lifespan=None,
        routes=None,
        middleware=None,
        on_script_error=None,
        exception_handlers=None,
        debug=False,
    ):
        self._function = None
        self._script_path = self._resolve(script_path)
        self._secrets = None if secrets is None else _copied_secrets(secrets, "secrets")
        self._lifespan = _callable_or_none(lifespan, "lifespan")
        self._routes = [_checked_route(r) for r in _sequence(routes, "routes")]
        self._middleware = [_checked_middleware(m) for m in _sequence(middleware, "middleware")]
        self._on_script_error = _callable_or_none(on_script_error, "on_script_error")
        self._handlers = _checked_handlers(exception_handlers)
        self._debug = bool(debug)
        self._state = {}
        self._given_away = False
        _made.append(self)

    def _resolve(self, script):
        from pathlib import Path

        if isinstance(script, (str, Path)):
            folder = getattr(_weir, "app_folder", None)
            path = Path(script)
            return path if path.is_absolute() else Path(folder or ".").absolute() / path
        if not callable(script):
            raise TypeError(f"script_path must be a path or a function without parameters, not {type(script).__name__}")
        self._function = _checked_function(script)
        return Path(script.__code__.co_filename)

    @property
    def script_path(self):
        """The script's absolute path; of a function, the file that defines it."""
        return self._script_path

    @property
    def state(self):
        """What the lifespan yielded; empty before, and without a lifespan."""
        return self._state

    def _set_state(self, state):
        if state is not None and not hasattr(state, "keys"):
            raise TypeError(f"The lifespan must yield a mapping or nothing, not {type(state).__name__}")
        self._state = {} if state is None else dict(state)

    def run(self, *, config=None):
        """Starts a server, where there is none. Inside Weir there is: RuntimeError, after ``config`` was checked.

        TypeError if ``config`` is no mapping, ValueError for an option that does not exist.
        """
        if config is not None:
            if not hasattr(config, "keys"):
                raise TypeError(f"config must be a mapping of options, not {type(config).__name__}")
            for key in config.keys():
                _weir.check_option(str(key))
        if self._given_away:
            raise RuntimeError("lifespan() of this App was taken by another application, so it cannot run by itself")
        raise RuntimeError(
            "This App is served already: Weir found it in its file. Leave run() out, or call it under "
            'if __name__ == "__main__": only'
        )

    def lifespan(self):
        """The lifespan as another ASGI application can take it over; each call gives the same."""
        self._given_away = True
        return self._foreign_lifespan

    def _foreign_lifespan(self, host=None):
        import contextlib

        @contextlib.asynccontextmanager
        async def live():
            if self._lifespan is None:
                yield
                return
            async with self._lifespan(self) as state:
                self._set_state(state)
                yield

        return live()

    async def __call__(self, scope, receive, send):
        """The App as an ASGI application; for the server that runs it."""
        if "weir.connection" not in scope:
            raise RuntimeError("An App answers only requests of the server that it is deployed in")
        from _weir_stack import build

        await build(self)(scope, receive, send)


# ---- checks


def _checked_function(function):
    code = getattr(function, "__code__", None)
    name = getattr(function, "__name__", repr(function))
    if code is None or code.co_filename.startswith("<"):
        raise TypeError(f"The script function {name} must be defined in a file")
    if code.co_flags & _NOT_PLAIN:
        raise TypeError(f"The script function {name} must be a plain function, neither async nor a generator")
    optional = len(function.__defaults__ or ())
    if code.co_argcount + code.co_kwonlyargcount > optional + len(function.__kwdefaults__ or ()):
        raise TypeError(f"The script function {name} must not take arguments")
    return function


def _callable_or_none(value, name):
    if value is not None and not callable(value):
        raise TypeError(f"{name} must be a function, not {type(value).__name__}")
    return value


def _sequence(value, name):
    if value is None:
        return ()
    if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
        raise TypeError(f"{name} must be a list, not {type(value).__name__}")
    return value


def _checked_route(route):
    if not hasattr(route, "matches") or not hasattr(route, "handle"):
        raise TypeError(f"routes must hold Route, Mount or WebSocketRoute objects, not {type(route).__name__}")
    path = getattr(route, "path", None)
    if isinstance(path, str):
        for prefix in RESERVED:
            if path.startswith(prefix) or path == prefix[:-1]:
                raise ValueError(f"The route {path} is at a reserved address: {prefix} belongs to the page itself")
    return route


def _checked_middleware(middleware):
    if not hasattr(middleware, "cls"):
        raise TypeError(
            "middleware must hold starlette.middleware.Middleware objects, not "
            f"{type(middleware).__name__}: wrap a class as Middleware(TheClass, option=value)"
        )
    return middleware


def _checked_handlers(handlers):
    if handlers is None:
        return {}
    if not hasattr(handlers, "items"):
        raise TypeError(f"exception_handlers must be a mapping, not {type(handlers).__name__}")
    for key, handler in handlers.items():
        is_class = isinstance(key, type) and issubclass(key, BaseException)
        if not is_class and (isinstance(key, bool) or not isinstance(key, int)):
            raise TypeError(f"exception_handlers are found by status code or exception class, not by {key!r}")
        if not callable(handler):
            raise TypeError(f"The exception handler for {key!r} must be a function, not {type(handler).__name__}")
    return dict(handlers)


def _copied_secrets(value, place):
    """A copy down to the last level."""
    import datetime

    if hasattr(value, "items"):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"{place} has the key {key!r}: keys must be texts")
        return {key: _copied_secrets(inner, f"{place}.{key}") for key, inner in value.items()}
    if place == "secrets":
        raise TypeError(f"secrets must be a mapping, not {type(value).__name__}")
    if isinstance(value, (list, tuple)):
        return [_copied_secrets(inner, f"{place}[{i}]") for i, inner in enumerate(value)]
    if isinstance(value, (str, bool, int, float, datetime.date, datetime.time)):
        return value
    raise TypeError(f"{place} cannot be a secret: {type(value).__name__} is not a text, number, date, list or mapping")
