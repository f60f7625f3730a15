"""Results of ``st.cache_data(persist="disk")``: files in ``.streamlit/cache`` beside the app's script, in a folder of the app's own.

Only what is made of built-in values (texts, numbers, bytes, lists, dictionaries and so on) is written, as a Python literal: reading it
runs nothing, whoever wrote it. Other results are kept in memory. A folder that cannot be written, or that others may write, is not used.
"""
import os

import _weir

# Results of one function, and bytes of one result: a mistake in a key does not fill the disk.
_MOST_FILES = 1_000
_LARGEST = 64 * 1024 * 1024

_PLAIN = {type(None), bool, int, complex, str, bytes}


def load(function, key):
    """(the result,) or None if there is none."""
    try:
        with open(os.path.join(_folder(function), _name(key)), encoding="utf-8") as f:
            text = f.read()
        import ast

        return (ast.literal_eval(text),)
    except (OSError, ValueError, SyntaxError, MemoryError, RecursionError):
        return None


def save(function, key, value):
    """Writes a result, if it is one that can be written."""
    if not _is_literal(value, 0):
        return
    text = repr(value)
    folder = _folder(function)
    if len(text) > _LARGEST or not _is_own(folder) or len(os.listdir(folder)) >= _MOST_FILES:
        return
    path = os.path.join(folder, _name(key))
    try:
        with open(path + ".new", "w", encoding="utf-8") as f:
            f.write(text)
        os.replace(path + ".new", path)
    except (OSError, UnicodeError):
        pass


def forget(function, key):
    """Removes one result, or all of a function where the key is None."""
    folder = _folder(function)
    _remove(folder, os.listdir(folder) if key is None and os.path.isdir(folder) else [_name(key)] if key is not None else [])


def forget_all():
    """Removes the results of all functions of the app."""
    home = _home()
    for function in os.listdir(home) if os.path.isdir(home) else ():
        folder = os.path.join(home, function)
        _remove(folder, os.listdir(folder))


def _remove(folder, names):
    for name in names:
        try:
            os.remove(os.path.join(folder, name))
        except OSError:
            pass


def _home():
    script = _weir.main_script()
    return os.path.join(os.path.dirname(script), ".streamlit", "cache", _name(os.path.basename(script)))


def _folder(function):
    return os.path.join(_home(), _name(function))


def _name(text):
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _is_own(folder):
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        return not os.stat(folder).st_mode & 0o022 and os.access(folder, os.W_OK)
    except OSError:
        return False


def _is_literal(value, depth):
    cls = type(value)
    if cls in _PLAIN:
        return True
    if cls is float:
        return value - value == 0
    if depth > 50:
        return False
    if cls is dict:
        return all(_is_literal(k, depth + 1) and _is_literal(v, depth + 1) for k, v in value.items())
    return (cls in (list, tuple) or cls is set and bool(value)) and all(_is_literal(v, depth + 1) for v in value)
