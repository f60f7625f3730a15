"""App files: found, loaded once, and asked what they want."""
import sys

import _weir


def find(source):
    """The variable that holds the App of a file; "" for one without a name; None for a plain script."""
    from _weir_discovery import find

    return find(source)


class _InstalledFirst:
    """Finds Starlette where packages are installed; ours comes last."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != "starlette":
            return None
        others = [p for p in sys.path if p.rstrip("/\\") != _weir._FACE.rstrip("/\\")]
        for finder in sys.meta_path:
            if getattr(finder, "__name__", "") == "PathFinder":
                return finder.find_spec(name, others, target)
        return None


def load(path, folder, variable):
    """Runs an App file as a module named like it, and gives back its App."""
    import streamlit._app as apps

    _keep_compiled()
    sys.meta_path.insert(0, _InstalledFirst)
    _weir.app_folder = folder
    _weir.use_folder(folder)
    name = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    with open(path, encoding="utf-8") as f:
        source = f.read()
    _weir._sources[path] = source
    module = type(sys)(name)
    module.__file__ = path
    if name not in sys.modules:
        sys.modules[name] = module
        _weir.kept_modules.add(name)
    exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    _keep_modules(folder)
    app = module.__dict__.get(variable) if variable else None
    if not isinstance(app, apps.App):
        if not apps._made:
            raise RuntimeError(f"{path} made no App when it was executed")
        app = apps._made[0]
    if app._function is not None:
        _weir.script_function = (str(app.script_path), app._function)
    _weir.use_folder(str(app.script_path.parent))
    return app


def _keep_modules(folder):
    """What the App file has imported of its folder lives as long as the App: when it changes, the App starts anew."""
    for name, module in list(sys.modules.items()):
        if name != "__main__" and _is_below(module, folder):
            _weir.kept_modules.add(name)


def _is_below(module, folder):
    path = getattr(module, "__file__", None)
    return isinstance(path, str) and path.startswith(folder) and not _weir._is_ours(path)


def files(folder):
    """The files that the App is made of: its own, and those of the modules that it imported."""
    kept = [sys.modules[name] for name in _weir.kept_modules if name in sys.modules]
    return [module.__file__ for module in kept if _is_below(module, folder)]


def _keep_compiled():
    """The standard library's modules are kept compiled: asyncio alone is a second of parsing. The app's own are not."""
    folder = getattr(_weir, "compiled_folder", None)
    if folder is None:
        return
    sys.pycache_prefix = folder
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = False
    try:
        import asyncio  # noqa: F401
    except OSError:
        pass
    finally:
        sys.dont_write_bytecode = before


def failure(error):
    """An exception of an App file for the log: its traceback without our own frames."""
    lines = ["Traceback (most recent call last):\n"]
    lines += ["  " + frame for frame in _weir._trace(error)]
    if isinstance(error, SyntaxError):
        return "".join(lines) + _weir._message(error)
    return "".join(lines) + f"{type(error).__name__}: {error}"


def load_or_fail(path, folder, variable):
    """The App, or the text of what failed: an exception across the border may lose its traceback (GraalPy 25.1.3)."""
    try:
        return load(path, folder, variable)
    except BaseException as error:
        return failure(error)


def needs_loop(app):
    return bool(app._routes or app._middleware or app._lifespan)


def wants_all(app):
    """Whether requests pass Python whatever their address."""
    return bool(app._middleware)


def patterns(app):
    """The routes' patterns, without names of groups; None for a route that has none."""
    out = []
    for route in app._routes:
        regex = getattr(route, "path_regex", None)
        out.append(None if regex is None or hasattr(route, "host_regex") else regex.pattern)
    return out


def serve(app):
    """A server for the App; its `run` is to be called on a thread of its own."""
    from _weir_asgi import Server
    from _weir_stack import build

    return Server(app, build(app))


def handle_error(app, error):
    """Whether the App's handler took an exception of a script."""
    return bool(app._on_script_error(error))
