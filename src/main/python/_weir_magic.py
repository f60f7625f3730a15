"""Magic: a bare expression is shown, as if it stood in ``st.write``."""
import _ast

_SILENT = (_ast.Call, _ast.Yield, _ast.YieldFrom, _ast.Await)
_NAME = "__weir_write__"


def transform(source, path, docstring=False, last_call=False):
    """The script's tree with bare expressions wrapped. ``docstring``: the script's own, too; ``last_call``: a call in the last line, too,
    unless a semicolon ends it."""
    tree = compile(source, path, "exec", _ast.PyCF_ONLY_AST, dont_inherit=True)
    docstring = docstring and not any(_is_future(node) for node in tree.body)
    last = tree.body[-1] if tree.body and last_call else None
    shown = isinstance(last, _ast.Expr) and isinstance(last.value, _ast.Call) and not _ends_with_semicolon(source, last)
    if shown:
        tree.body[-1] = _wrap(last)
    if _body(tree.body, not docstring) or shown:
        line = _ast.ImportFrom(
            module="streamlit._magic", names=[_at(_ast.alias(name="show", asname=_NAME), None)], level=0
        )
        first = 1 if tree.body and not docstring and _is_docstring(tree.body[0]) else 0
        while first < len(tree.body) and _is_future(tree.body[first]):
            first += 1
        tree.body.insert(first, _at(line, None))
    return tree


def _ends_with_semicolon(source, node):
    line = source.encode().split(b"\n")[node.end_lineno - 1]
    return line[node.end_col_offset :].lstrip().startswith(b";")


def _is_docstring(node):
    return isinstance(node, _ast.Expr) and isinstance(node.value, _ast.Constant) and isinstance(node.value.value, str)


def _is_future(node):
    return isinstance(node, _ast.ImportFrom) and node.module == "__future__"


def _at(node, like):
    node.lineno = getattr(like, "lineno", 1)
    node.end_lineno = getattr(like, "end_lineno", 1)
    node.col_offset = getattr(like, "col_offset", 0)
    node.end_col_offset = getattr(like, "end_col_offset", 0)
    return node


def _body(body, has_docstring):
    found = False
    for i, node in enumerate(body):
        if isinstance(node, _ast.Expr):
            if not (has_docstring and i == 0 and _is_docstring(node)) and _is_shown(node.value):
                body[i] = _wrap(node)
                found = True
            continue
        inner = isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef))
        if isinstance(node, _ast.ClassDef):
            continue
        for part in ("body", "orelse", "finalbody"):
            nodes = getattr(node, part, None)
            if isinstance(nodes, list):
                found |= _body(nodes, inner and part == "body")
        for handler in getattr(node, "handlers", ()):
            found |= _body(handler.body, False)
        for case in getattr(node, "cases", ()):
            found |= _body(case.body, False)
    return found


def _is_shown(value):
    if isinstance(value, _SILENT):
        return False
    return not (isinstance(value, _ast.Constant) and value.value is Ellipsis)


def _wrap(node):
    value = node.value
    args = value.elts if isinstance(value, _ast.Tuple) else [value]
    name = _at(_ast.Name(id=_NAME, ctx=_ast.Load()), node)
    return _at(_ast.Expr(value=_at(_ast.Call(func=name, args=args, keywords=[]), node)), node)
