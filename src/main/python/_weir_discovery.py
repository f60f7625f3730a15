"""Finds the App in a file by parsing it; nothing of the file is executed."""
import ast

# How the App may be reached, by the names that an import statement gives.
_APP = {"streamlit.App", "streamlit.starlette.App", "streamlit.web.server.starlette.App"}

# Of several Apps these are taken first, in this order.
_PREFERRED = ("app", "streamlit_app")


def find(source):
    """The name of the variable that holds the App; "" for an App without a name; None for a plain script.

    As in Streamlit (1.62): imports are followed, so aliases count; plain and annotated assignments count at any depth. What is no
    Python counts as a plain script, which will tell the error.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return None
    names = _imports(tree)
    found = []
    nameless = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign):
            targets, value = [node.target], node.value
        elif isinstance(node, ast.Expr) and _makes_app(node.value, names):
            nameless = True
            continue
        else:
            continue
        if value is not None and _makes_app(value, names):
            found.extend((node.lineno, t.id) for t in targets if isinstance(t, ast.Name))
    for name in _PREFERRED:
        if any(name == known for _, known in found):
            return name
    if found:
        return min(found)[1]
    return "" if nameless else None


def _imports(tree):
    """What imported names stand for: {"st": "streamlit", "A": "streamlit.App"}."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname:
                    names[alias.asname] = alias.name
                else:
                    top = alias.name.split(".")[0]
                    names[top] = top
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def _makes_app(value, names):
    """Whether an expression calls the App class, or a method of what that gives: ``st.App(...)``, ``st.App(...).run()``."""
    if not isinstance(value, ast.Call):
        return False
    path = []
    at = value.func
    while isinstance(at, ast.Attribute):
        if isinstance(at.value, ast.Call):
            return _makes_app(at.value, names)
        path.insert(0, at.attr)
        at = at.value
    if not isinstance(at, ast.Name) or at.id not in names:
        return False
    return ".".join([names[at.id], *path]) in _APP
