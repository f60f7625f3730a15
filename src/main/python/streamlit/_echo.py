"""``st.echo``: code that shows itself."""
import sys

import _weir

_code = _weir.command("code")
_empty = _weir.command("empty")
_warning = _weir.command("warning")
_main = _weir.root(0)


def echo(code_location="above"):
    """Shows the code of a ``with`` block and runs it: the code stands "above" (default) or "below" of what the block draws."""
    if code_location not in ("above", "below"):
        from streamlit.errors import StreamlitValueError

        raise StreamlitValueError("code_location", ["'above'", "'below'"])
    frame = sys._getframe(1)
    return _Echo(code_location, frame.f_code.co_filename, frame.f_lineno)


class _Echo:
    __slots__ = ("_below", "_path", "_line", "_spot", "_text", "_problem")

    def __init__(self, location, path, line):
        # The line is that of the call: GraalPy (25.1) has none for a frame that is entering a block.
        self._below = location == "below"
        self._path = path
        self._line = line
        self._problem = None
        self._text = ""

    def __enter__(self):
        self._spot = _main if self._below else _empty(_main)._dg
        try:
            self._text = _body(self._path, self._line)
        except OSError as problem:
            self._problem = problem

    def __exit__(self, typ, exc, tb):
        if typ is not None:
            return False
        if self._problem is not None:
            _warning(self._spot, f"Unable to display code. {self._problem}", None, "stretch", None)
        else:
            _code(self._spot, self._text, "python", False, False, "content", "stretch")
        return False


def _body(path, line):
    """The source of the innermost ``with`` block whose head stands at the line, without its indentation."""
    import ast
    import textwrap

    source = _weir.source(path)
    found = None
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.With, ast.AsyncWith)) and node.lineno <= line <= max(node.lineno, _first(node) - 1):
            if found is None or node.lineno > found.lineno:
                found = node
    if found is None:
        return ""
    lines = source.splitlines(True)[_first(found) - 1 : found.end_lineno]
    if _first(found) == found.lineno:
        # Head and inside share a line; the place is told in bytes.
        return lines[0].encode()[found.body[0].col_offset :].decode()
    return textwrap.dedent("".join(lines))


def _first(node):
    """The line on which the inside of a block begins; a decorator counts."""
    inside = node.body[0]
    return min([inside.lineno] + [d.lineno for d in getattr(inside, "decorator_list", ())])
