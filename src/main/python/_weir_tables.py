"""Tables in bulk, both ways: the plainest shapes of data as few large pieces instead of a value at a time.

Crossing the border costs far more for a value than these built-in loops do, so a list of a hundred thousand rows
arrives as a handful of buffers. What is not plain is left alone; the server then goes through it value by value.
"""
from array import array

from _weir_frames import Frame, content

_NONE = type(None)
_NAN = float("nan")


def pack(value):
    """(shape, names, columns, name of the index, index or None) or None. A column is (kind, ...): see _column."""
    kind = type(value)
    if kind is Frame:
        index = None if value.index is None else _column(value.index)
        return "LABELLED" if value.labelled else "TABLE", value.names, [_column(c) for c in value.columns], value.index_name, index
    plain = _pack_plain(kind, value)
    return None if plain is None else (*plain, "", None)


def _pack_plain(kind, value):
    if kind.__name__ == "Column" and isinstance(value, list):
        kind, value = list, list(value)
    if kind is dict:
        return _of_columns(value)
    if kind is range:
        return ("LIST_OF_VALUES", ["value"], [_column(value)]) if value else None
    if (kind is list or kind is tuple) and value:
        return _of_rows(value)
    return None


def _of_columns(value):
    lists = [_listed(column) for column in value.values()]
    if not lists or not set(map(type, lists)) <= {list, tuple} or set(map(type, value)) != {str}:
        return None
    if len(set(map(len, lists))) != 1 or not lists[0]:
        return None
    return "COLUMN_VALUES", list(value), [_column(c) for c in lists]


def _listed(column):
    """The list that a column of a library is."""
    if type(column).__module__ == "builtins":
        return column
    if isinstance(column, list):
        return list(column)
    found = content(column)
    return found.columns[0] if type(found) is Frame and len(found.columns) == 1 else found


def _of_rows(rows):
    kinds = set(map(type, rows))
    if kinds == {dict}:
        names = list(rows[0])
        if not names or set(map(type, names)) != {str} or set(map(len, rows)) != {len(names)}:
            return None
        try:
            return "LIST_OF_RECORDS", names, [_column([r[n] for r in rows]) for n in names]
        except KeyError:
            return None
    if kinds <= {list, tuple}:
        if len(set(map(len, rows))) != 1 or len(rows[0]) < 2:
            return None
        columns = list(zip(*rows))
        return "LIST_OF_ROWS", [str(i) for i in range(len(columns))], [_column(c) for c in columns]
    if kinds in ({int}, {float}, {int, float}, {str}, {bool}):
        return "LIST_OF_VALUES", ["value"], [_column(rows)]
    return None


def _column(values):
    kinds = set(map(type, values))
    try:
        if kinds == {int}:
            return "longs", array("q", values).tobytes()
        if kinds == {float} or kinds == {int, float}:
            return "doubles", array("d", values).tobytes()
        if int in kinds or float in kinds:
            if kinds <= {int, float, _NONE}:
                return "doubles", array("d", [_NAN if v is None else v for v in values]).tobytes()
    except OverflowError:
        return "values", list(values)
    if kinds == {bool}:
        return "bools", bytes(values)
    if kinds == {str}:
        return "texts", array("i", map(len, values)).tobytes(), "".join(values)
    if kinds == {str, _NONE}:
        lengths = array("i", [-1 if v is None else len(v) for v in values])
        return "texts", lengths.tobytes(), "".join(filter(None, values))
    return "values", list(values)


def unpack(kind, content, text):
    """The list that the server packed: numbers by their bytes, texts by the length of each and one long text."""
    values = array({"longs": "q", "doubles": "d", "texts": "i"}[kind])
    values.frombytes(content)
    if kind != "texts":
        return values.tolist()
    out = []
    start = 0
    for length in values:
        out.append(text[start : start + length])
        start += length
    return out
