"""What ``st.help`` tells of a value; imported when first needed."""
import inspect
import re

_ADDRESS = re.compile(r"<.* at 0x[0-9a-f]+>|.*\b0x[0-9a-f]{6,}\b.*", re.DOTALL)
_LONGEST = 300


def describe(value, path, line):
    """(name in the script, type, value, documentation, [(name, type, value or None, documentation or None)])."""
    name = _name_at(path, line)
    shown = _value(value)
    return name, _type(value), "" if shown == name else shown, _doc(value), _members(value)


def _type(value):
    return "class" if inspect.isclass(value) else type(value).__name__


def _doc(value):
    """The documentation of the value itself; plain data has only that of its class, which says nothing."""
    if _readable(value) is not None:
        return ""
    try:
        doc = inspect.getdoc(value)
    except Exception:
        doc = None
    return doc if isinstance(doc, str) else ""


def _readable(value):
    """Data as people read it; None for what only says where it lies in memory."""
    if inspect.isclass(value) or inspect.ismodule(value) or callable(value):
        return None
    try:
        text = repr(value)
    except Exception:
        return None
    if not isinstance(value, str) and _ADDRESS.fullmatch(text):
        return None
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def _value(value):
    readable = _readable(value)
    if readable is not None:
        return readable
    named = value if getattr(value, "__qualname__", None) or inspect.ismodule(value) else type(value)
    name = getattr(named, "__qualname__", None) or getattr(named, "__name__", "")
    module = None if inspect.ismodule(named) else getattr(named, "__module__", None)
    return (f"{module}." if module else "") + name + _signature(named)


def _signature(value):
    if inspect.ismodule(value):
        return ""
    try:
        return str(inspect.signature(value))
    except (ValueError, TypeError):
        return "(...)" if callable(value) else ""


def _members(value):
    if not (inspect.isclass(value) or inspect.ismodule(value)) and callable(value):
        return []
    out = []
    for name in dir(value):
        if name.startswith("_"):
            continue
        member = _member(value, name)
        if member is not None:
            out.append(member)
    out.sort(key=lambda m: (m[0], m[1]))
    return [m[1:] for m in out]


def _member(value, name):
    """(weight, name, type, value, documentation): data first, modules last."""
    own = inspect.getattr_static(type(value), name, None)
    if isinstance(own, property):
        return 0, name, "property", None, _first_line(_doc(own))
    try:
        member = getattr(value, name)
    except Exception:
        return None
    if isinstance(member, property):
        return 0, name, "property", None, _first_line(_doc(member))
    readable = _readable(member)
    if readable is not None:
        return 0, name, _type(member), readable, None
    return 2 if inspect.ismodule(member) else 1, name, _type(member), None, _first_line(_doc(member))


def _first_line(text):
    return text.strip().split("\n", 1)[0] if text else None


def _name_at(path, line):
    """What the script calls the value: the argument of the call of ``help`` in that line."""
    import ast

    import _weir

    for node in ast.walk(_parsed(ast, _weir.code_line(path, line))):
        if isinstance(node, ast.Call) and node.args and getattr(node.func, "attr", getattr(node.func, "id", "")) == "help":
            return ast.unparse(node.args[0])
    return ""


def _parsed(ast, text):
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.parse("")
