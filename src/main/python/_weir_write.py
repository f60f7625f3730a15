"""What ``st.write`` and ``st.json`` must know of Python's values; imported when first needed."""
import json
import re

import _weir
from streamlit._stream import StreamingOutput

# What these libraries hold in rows and columns can be asked for as a table.
_TABLE_MAKERS = ("pandas", "polars", "pyarrow", "modin", "dask", "pyspark", "snowflake", "xarray", "numpy")
_TABLE_PROTOCOLS = ("__dataframe__", "__arrow_c_stream__", "to_pydict")
_EXPLAINED = ("function", "method", "builtin_function_or_method", "module")
_ADDRESS = re.compile(r"<.* at 0x[0-9a-f]+>", re.DOTALL)
_VIEWS = ("dict_keys", "dict_values", "dict_items", "map", "enumerate", "UserList")


def form_of(value):
    """The name of the WriteForm of a value that is not of a plain built-in type."""
    cls = type(value)
    name = cls.__name__
    if isinstance(value, str) or name == "StringIO":
        return "TEXT"
    if isinstance(value, BaseException):
        return "EXCEPTION"
    if isinstance(value, StreamingOutput):
        return "OUTPUT"
    if name in ("generator", "async_generator") or (name in ("function", "method") and _weir._generator_flags(value)):
        return "STREAM"
    if isinstance(value, type) or name in _EXPLAINED:
        return "HELP"
    if isinstance(value, (list, dict)) or _is_named_tuple(value) or _is_mapping(value) or name in _VIEWS:
        return "JSON"
    if any([hasattr(value, name) for name in _TABLE_PROTOCOLS]) or hasattr(cls, "_weir_table") or (
        (cls.__module__ or "").partition(".")[0] in _TABLE_MAKERS and hasattr(value, "__len__")
    ):
        return "TABLE"
    return "HELP" if _ADDRESS.fullmatch(str(value)) else "CODE"


def _is_named_tuple(value):
    return isinstance(value, tuple) and hasattr(value, "_fields")


def _is_mapping(value):
    return hasattr(value, "keys") and hasattr(value, "__getitem__") and not isinstance(value, type)


def json_text(value):
    """JSON, and what had to be left out of it."""
    body = _body(value)
    try:
        return json.dumps(body, default=_other), ""
    except TypeError as e:
        return json.dumps(body, default=_other, skipkeys=True), str(e)


def _body(value):
    """The outermost value may be of more kinds than those inside it."""
    if value is None or isinstance(value, (str, int, float, list, dict)):
        return value
    if _is_named_tuple(value):
        return value._asdict()
    if _is_mapping(value):
        return {key: value[key] for key in value.keys()}
    if type(value).__name__ in _VIEWS or type(value).__name__ in ("range", "deque", "EnumType", "EnumMeta"):
        return list(value)
    return value


def _other(value):
    return list(value) if isinstance(value, (set, frozenset)) else repr(value)


def steps(stream):
    """Runs an asynchronous iterable in this thread, one step at a time."""
    import asyncio

    loop = asyncio.new_event_loop()
    try:
        source = stream.__aiter__()
        while True:
            try:
                yield loop.run_until_complete(_next(source))
            except StopAsyncIteration:
                return
    finally:
        loop.close()


async def _next(source):
    return await source.__anext__()
