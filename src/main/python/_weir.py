"""The border between Python and the server: running scripts, describing errors, making values.

The server puts its own functions into this module before anything imports it; see PythonInterpreter.
Imports here cost every start: nothing but built-in modules.
"""
import sys

_FACE = __file__[: -len("_weir.py")]
_sources = {}

# Modules of the app that stay when its files change: the App file, which lives as long as the app.
kept_modules = set()

# The file and the function of an App whose script is one.
script_function = None


class Control(BaseException):
    """Ends a run from inside; passes ``except Exception``."""

    def __init__(self, host):
        super().__init__("The run ends here")
        self.host = host


def module(name):
    """A module of ours, for the server."""
    __import__(name)
    return sys.modules[name]


# ---- raising what the server says


def raise_error(kind, message):
    import streamlit.errors

    cls = getattr(streamlit.errors, kind, None)
    if cls is None and kind.startswith("Cache"):
        import streamlit.runtime.caching.cache_errors as cache_errors

        cls = getattr(cache_errors, kind, None)
    if cls is None:
        import builtins

        cls = getattr(builtins, kind, RuntimeError)
    error = cls.__new__(cls)
    error.args = (message,)
    raise error


def raise_control(host):
    raise Control(host)


# ---- making values

none = None


def make_list(items):
    return list(items)


def make_tuple(items):
    return tuple(items)


def make_dict(keys, values):
    return dict(zip(list(keys), list(values)))


def unpack_list(kind, content, text):
    from _weir_tables import unpack

    return unpack(kind, bytes(content), text)


def make_records(names, columns, rows):
    names = list(names)
    if not names:
        return [{} for _ in range(rows)]
    return [dict(zip(names, row)) for row in zip(*[list(column) for column in columns])]


def make_table(host):
    from streamlit._table import Table

    return Table(host)


class Attributes(dict):
    """What a widget with several parts tells: ``event.selection`` is ``event["selection"]``. Read only."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'") from None

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is read-only: cannot set '{name}'")


def make_attributes(keys, values):
    return Attributes(zip(list(keys), list(values)))


def keep(value):
    from _weir_keep import write

    return write(value)


def bring(text):
    from _weir_keep import read

    return read(text)


def make_bytes(data):
    return bytes(data)


def make_moment(kind, *parts):
    if kind == "int":
        return int(parts[0])
    if kind == "decimal":
        from decimal import Decimal

        return Decimal(parts[0])
    import datetime as d

    if kind == "date":
        return d.date(*parts)
    if kind == "time":
        return d.time(*parts)
    if kind == "datetime":
        return d.datetime(*parts)
    if kind == "timedelta":
        return d.timedelta(seconds=parts[0], microseconds=parts[1])
    zone = d.timezone.utc if parts[2] == 0 else d.timezone(d.timedelta(seconds=parts[2]))
    return d.datetime.fromtimestamp(parts[0], zone).replace(microsecond=parts[1])


def make_place(host):
    from streamlit._delta_generator import DeltaGenerator

    return DeltaGenerator(host)


def make_file(file_id, name, kind, data):
    from streamlit._uploaded_file import UploadedFile

    return UploadedFile(file_id, name, kind, data)


def make_chat(text, files, audio, has_files, has_audio):
    from streamlit._chat_value import ChatInputValue

    return ChatInputValue(text, list(files), audio, has_files, has_audio)


# ---- asking about values

text = str
representation = repr


def type_name(value):
    return type(value).__name__


def elements(value):
    return list(value)


def options(value):
    if isinstance(value, (list, tuple)):
        out = value
    elif isinstance(value, type) and hasattr(value, "__members__"):
        out = [m.value if isinstance(m, str) else m for m in value]
    elif hasattr(value, "iloc"):
        out = (value.iloc[:, 0] if value.ndim == 2 else value).tolist()
    elif hasattr(value, "tolist"):
        out = value.tolist()
    elif hasattr(value, "to_pandas"):
        return options(value.to_pandas())
    elif isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
        out = [value]
    else:
        out = list(value)
    try:
        if out:
            bool(out[0] == out[0])
    except ValueError:
        raise_error(
            "StreamlitAPIException",
            "Invalid option type provided. Options must be comparable, returning a boolean when used with *==*. \n\n"
            f"Got **{type(out[0]).__name__}**, which cannot be compared. Refactor your code to use elements of comparable "
            "types as options, e.g. use indices instead.",
        )
    return list(out)


def iterator(value):
    """An iterator; generator functions are called, asynchronous generators run in step."""
    if hasattr(value, "__next__"):
        return iter(value)
    if _generator_flags(value):
        value = value()
    if hasattr(value, "__aiter__"):
        from _weir_write import steps

        return steps(value)
    return iter(value)


def _generator_flags(value):
    """Not 0 for functions that make generators, asynchronous ones included."""
    code = getattr(getattr(value, "func", value), "__code__", None)
    return getattr(code, "co_flags", 0) & 0x220


def form_of(value):
    from _weir_write import form_of

    return form_of(value)


def json_text(value):
    from _weir_write import json_text

    return json_text(value)


def help_text(value):
    from _weir_help import describe

    frame = sys._getframe(1)
    while frame is not None and _is_ours(frame.f_code.co_filename):
        frame = frame.f_back
    return describe(value, frame.f_code.co_filename if frame else "", frame.f_lineno if frame else 0)


def entries(value):
    if hasattr(value, "items"):
        return list(value.items())
    return list(value)


def is_iterable(value):
    return hasattr(value, "__iter__") and not isinstance(value, (str, bytes))


def table_content(value):
    from _weir_frames import content

    return content(value)


def plain_cell(value):
    from _weir_frames import cells

    return cells([value])[0]


def pack_table(value):
    from _weir_tables import pack

    return pack(value)


def call(function, args, kwargs):
    return function(*list(args), **kwargs)


def same(a, b):
    try:
        return bool(a == b)
    except Exception:
        return a is b


def attribute(value, name):
    return getattr(value, name, None)


def is_exception(value):
    return isinstance(value, BaseException)


# ---- errors


def source(path):
    """The text of a script as it runs, or of the file."""
    text = _sources.get(path)
    if text is None:
        with open(path, encoding="utf-8") as f:
            text = f.read()
    return text


def code_line(path, number):
    try:
        text = source(path)
    except (OSError, UnicodeDecodeError):
        return ""
    lines = text.split("\n")
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def _frame(path, number, name):
    code = code_line(path, number)
    return f'File "{path}", line {number}, in {name}\n' + (f"    {code}\n" if code else "")


def _is_ours(path):
    return path.startswith(_FACE) or path.startswith("<")


def stack():
    out = []
    frame = sys._getframe(1)
    while frame is not None:
        path = frame.f_code.co_filename
        if not _is_ours(path):
            out.append(_frame(path, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    out.reverse()
    return out


def _trace(error):
    out = []
    tb = error.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        if not _is_ours(code.co_filename):
            out.append(_frame(code.co_filename, tb.tb_lineno, code.co_name))
        tb = tb.tb_next
    return out


def _message(error):
    if isinstance(error, SyntaxError) and error.lineno is not None:
        shown = (error.text or "").rstrip("\n")
        indent = len(shown) - len(shown.lstrip())
        lines = [f'File "{error.filename}", line {error.lineno}']
        if shown.strip():
            lines.append("  " + shown.strip())
            if error.offset:
                lines.append("  " + " " * max(0, error.offset - 1 - indent) + "^")
        lines.append(f"{type(error).__name__}: {error.msg}")
        return "\n".join(lines)
    return str(error).strip()


def describe(error):
    """(type, qualified type, message, message is Markdown, is a warning, is Streamlit's, frames, the exception)."""
    cls = type(error)
    module = cls.__module__
    qualified = cls.__qualname__ if module in ("builtins", None) else f"{module}.{cls.__qualname__}"
    ours = module == "streamlit.errors" or module == "streamlit.runtime.caching.cache_errors"
    try:
        message = _message(error)
    except Exception as broken:
        message = f"<the exception's own text failed: {type(broken).__name__}>"
    return (
        cls.__name__,
        qualified,
        message,
        ours and not getattr(error, "plain_message", False),
        isinstance(error, Warning),
        ours,
        _trace(error),
        error,
    )


def check_pickles(key, value):
    """Refuses a value of session state that pickle cannot write."""
    import pickle

    try:
        pickle.dumps(value)
    except Exception as failed:
        from streamlit.errors import UnserializableSessionStateError

        raise UnserializableSessionStateError(
            f"Cannot serialize the value (of type `{type(value)}`) of {key!r} in st.session_state. Streamlit has been configured to "
            "use [pickle](https://docs.python.org/3/library/pickle.html) to serialize session_state values. Please convert the value "
            "to a pickle-serializable type. To learn more about this behavior, see "
            "[our docs](https://docs.streamlit.io/knowledge-base/using-streamlit/serializable-session-state)."
        ) from failed


# ---- running


def compile_script(source, path, magic, docstring, last_call):
    _sources[path] = source
    if magic:
        from _weir_magic import transform

        return compile(transform(source, path, docstring, last_call), path, "exec", dont_inherit=True)
    return compile(source, path, "exec", dont_inherit=True)


def run_module(code, path):
    """Runs a script or a page as the main module."""
    module = type(sys)("__main__")
    module.__file__ = path
    module.__builtins__ = __builtins__
    sys.modules["__main__"] = module
    exec(code, module.__dict__)


def execute(code, path):
    """Runs a script; gives back what ended it early, or the description of its error.

    An exception across the border costs more than a value, and its traceback may be lost there (GraalPy 25.1.3).
    """
    try:
        if script_function is not None and script_function[0] == path:
            script_function[1]()
        else:
            run_module(code, path)
    except Control as control:
        return control.host
    except Exception as error:
        return describe(error)
    return None


def use_folder(folder):
    """Modules beside the script can be imported."""
    if folder not in sys.path:
        sys.path.insert(0, folder)


_packages = None


def use_packages(folder):
    """Installed packages come last: none of them takes the place of our modules or of the standard library."""
    global _packages
    _packages = folder
    if folder not in sys.path:
        sys.path.append(folder)


def _is_the_apps(path, folder):
    """Whether a module is of the app's own: neither ours nor installed."""
    return path.startswith(folder) and not _is_ours(path) and not (_packages and path.startswith(_packages))


def use_environment(variables):
    """What the process's environment does not say, the app's secrets may."""
    if variables:
        import os

        for name, value in variables.items():
            os.environ.setdefault(name, value)


def forget_modules(folder):
    """Modules of the app are read anew when they are imported next."""
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__file__", None)
        if name != "__main__" and name not in kept_modules and isinstance(path, str) and _is_the_apps(path, folder):
            del sys.modules[name]


def module_files(folder):
    """Files of the app's own modules that are in use."""
    out = []
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None)
        if isinstance(path, str) and _is_the_apps(path, folder):
            out.append(path)
    return out
