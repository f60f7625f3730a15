"""Tables of other libraries, told by what they can do rather than by their names: nothing of them is imported here.

Frames as those of pandas, polars and pyarrow, arrays as those of numpy, cursors of databases, mappings, and what has one of the protocols
``__dataframe__``, ``__array__`` and ``to_dict``.
"""
import _weir

# How much is taken of rows that were not read yet. Streamlit's limit (1.62).
_MAX_UNREAD_ROWS = 10_000
_PLAIN = ("builtins", "datetime", "decimal")
_MISSING = ("NaTType", "NAType")
_FRACTIONS = {"M": "datetime64[us]", "m": "timedelta64[us]"}


class Frame:
    """Columns in order, and the labels of the rows (None: they are numbered). ``labelled``: of a library whose rows have labels."""

    __slots__ = ("names", "columns", "labelled", "index", "index_name")

    def __init__(self, columns, labelled=False, index=None, index_name=None):
        columns = list(columns)
        self.names = [str(name) for name, values in columns]
        self.columns = [cells(values) for name, values in columns]
        self.labelled = labelled
        self.index = None if index is None else cells(index)
        self.index_name = "" if index_name is None else str(index_name)


def content(value):
    """The list, dictionary or Frame that an object of a library holds; other values as they are."""
    kind = type(value)
    if isinstance(value, (list, tuple, set, frozenset, dict, type)) or hasattr(value, "__dataclass_fields__"):
        return value
    if kind.__module__ == "builtins" and kind.__name__ != "mappingproxy":
        return value
    for read in (_of_labelled, _of_unlabelled, _of_unread, _of_interchange, _of_array, _of_cursor, _of_capsule, _of_mapping):
        found = read(value)
        if found is not None:
            return found
    return value


def cells(values):
    """The list with plain values instead of those of a library."""
    values = values if isinstance(values, list) else list(values)
    if all(kind.__module__ in _PLAIN for kind in set(map(type, values))):
        return values
    return [_cell(v) for v in values]


def _cell(value):
    kind = type(value)
    if kind.__module__ in _PLAIN:
        return value
    if kind.__name__ in _MISSING:
        return None
    for name in ("to_pydatetime", "to_pytimedelta", "tolist", "item", "to_pylist", "to_list"):
        if _can(value, name):
            return getattr(value, name)()
    return value


def _can(value, *names):
    return all([callable(getattr(value, name, None)) for name in names])


def _of_labelled(value):
    """Frames and series whose rows have labels, as in pandas."""
    if not hasattr(value, "iloc") or not hasattr(value, "index"):
        return None
    if hasattr(value, "columns"):
        columns = [(name, value.iloc[:, i].tolist()) for i, name in enumerate(list(value.columns))]
    elif _can(value, "tolist"):
        columns = [("value" if getattr(value, "name", None) is None else value.name, value.tolist())]
    else:
        return None
    name = getattr(value.index, "name", None)
    labels = list(value.index)
    numbered = name is None and labels == list(range(len(labels)))
    return Frame(columns, True, None if numbered else labels, name)


def _of_unlabelled(value):
    """Tables and columns as in pyarrow and polars."""
    if _can(value, "to_pydict"):
        return Frame(value.to_pydict().items())
    if _can(value, "to_pylist"):
        return cells(value.to_pylist())
    if _can(value, "collect", "collect_schema"):
        return content(value.head(_MAX_UNREAD_ROWS).collect())
    if _can(value, "get_columns"):
        return Frame([(column.name, column.to_list()) for column in value.get_columns()])
    if _can(value, "to_list") and hasattr(value, "name"):
        return Frame([(value.name or "value", value.to_list())])
    return None


def _of_unread(value):
    """What another process or a later moment would compute, as in PySpark, Snowpark or Ibis: its first rows."""
    for name in ("to_pandas", "toPandas"):
        if _can(value, name):
            return content(getattr(value.limit(_MAX_UNREAD_ROWS) if _can(value, "limit") else value, name)())
    return None


def _of_array(value):
    """Arrays as in numpy: a column, or rows."""
    array = value if _can(value, "tolist") else value.__array__() if _can(value, "__array__") else None
    if array is None or not _can(array, "tolist"):
        return None
    dtype = getattr(array, "dtype", None)
    shape = getattr(array, "shape", None)
    if shape is not None and not 1 <= len(shape) <= 2:
        raise ValueError(f"Must pass 1 or 2-d input. shape={tuple(shape)}. A table has rows and columns: reshape(-1, n) makes them of an array.")
    fraction = _FRACTIONS.get(getattr(dtype, "kind", None))
    found = (array.astype(fraction) if fraction else array).tolist()
    names = getattr(dtype, "names", None)
    if names:
        return Frame([(name, [row[i] for row in found]) for i, name in enumerate(names)])
    return cells(found)


def _of_interchange(value):
    if not _can(value, "__dataframe__"):
        return None
    from _weir_interchange import columns

    return Frame(columns(value.__dataframe__(allow_copy=True)))


def _of_cursor(value):
    """A cursor of a database (PEP 249), after its query."""
    if not _can(value, "fetchmany") or not getattr(value, "description", None):
        return None
    names = [about[0] for about in value.description]
    rows = list(value.fetchmany(_MAX_UNREAD_ROWS))
    return Frame([(name, [row[i] for row in rows]) for i, name in enumerate(names)])


def _of_capsule(value):
    """Arrow's C interface shares memory, which only Arrow's own library can read."""
    if not _can(value, "__arrow_c_stream__") or _can(value, "to_dict"):
        return None
    try:
        import pyarrow
    except ImportError:
        kind = type(value)
        _weir.raise_error(
            "StreamlitAPIException",
            f"A `{kind.__module__}.{kind.__name__}` offers its rows through `__arrow_c_stream__` only, which cannot be read without pyarrow. "
            "Hand over a dictionary of lists, a list of dictionaries, or an object with `to_dict()`, `to_pydict()` or `__dataframe__()`.",
        )
    return content(pyarrow.table(value))


def _of_mapping(value):
    """Mappings that are no dictionaries, and what can say itself as one."""
    if _can(value, "keys", "__getitem__"):
        return {key: value[key] for key in value.keys()}
    if _can(value, "to_dict"):
        said = value.to_dict()
        return said if isinstance(said, (list, dict)) else None
    return None
