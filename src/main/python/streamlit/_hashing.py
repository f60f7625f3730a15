"""Keys of cached results: text that is equal for equal arguments."""

# A key longer than this is replaced by its digest: long arguments need not be kept twice.
_LONG = 200

# Code objects of functions that were seen, by identity, so that a rerun does not read their byte code again.
_known = {}
_MOST_KNOWN = 2000


def function_id(func):
    """Tells a function from all others and from itself before an edit."""
    name = f"{getattr(func, '__module__', '')}.{getattr(func, '__qualname__', type(func).__qualname__)}"
    code = getattr(func, "__code__", None)
    if code is None:
        return name
    known = _known.get(id(code))
    if known is None or known[0] is not code:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[id(code)] = (code, f"{name} {_digest(_code(code))}")
    return known[1]


def key_of(cached, args, kwargs):
    """The key of one call; UnhashableParamError names the argument that has none."""
    func = cached.__wrapped__
    code = getattr(func, "__code__", None)
    names = code.co_varnames[: code.co_argcount] if code is not None else ()
    parts = []
    for i, value in enumerate(args):
        _argument(cached, names[i] if i < len(names) else None, value, parts)
    for name in sorted(kwargs):
        _argument(cached, name, kwargs[name], parts)
    key = "".join(parts)
    return key if len(key) <= _LONG else _digest(key.encode("utf-8", "surrogatepass"))


def _argument(cached, name, value, parts):
    if name is not None and name.startswith("_"):
        return
    parts.append(f"{name or ''}=")
    try:
        _put(value, parts, cached._options["hash_funcs"] or {}, [])
    except _Unhashable:
        from streamlit.runtime.caching.cache_errors import UnhashableParamError

        raise UnhashableParamError(cached._kind, cached.__wrapped__, name, value) from None


def _digest(data):
    import hashlib

    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _code(code):
    parts = [code.co_code, repr(code.co_names).encode()]
    for const in code.co_consts:
        parts.append(_code(const) if hasattr(const, "co_code") else repr(const).encode("utf-8", "surrogatepass"))
    return b"\0".join(parts)


class _Unhashable(Exception):
    pass


def _put(value, parts, hash_funcs, around):
    """Adds text for a value; lengths stand before contents, so that no two values run into each other."""
    cls = type(value)
    if hash_funcs:
        own = hash_funcs.get(cls) or hash_funcs.get(f"{cls.__module__}.{cls.__qualname__}")
        if own is not None:
            value = _by_user(own, value)
            cls = type(value)
    if cls is str:
        parts.append(f"s{len(value)}:{value}")
    elif value is None or cls is bool:
        parts.append(repr(value)[0])
    elif cls is int:
        parts.append(f"i{value};")
    elif cls is float:
        parts.append(f"f{value!r};")
    elif cls is bytes or cls is bytearray:
        parts.append(f"b{len(value)}:{_digest(bytes(value))}")
    elif any(value is outer for outer in around):
        parts.append("~")
    else:
        around.append(value)
        try:
            _put_object(value, cls, parts, hash_funcs, around)
        finally:
            around.pop()


def _by_user(own, value):
    try:
        return own(value)
    except Exception as failed:
        from streamlit.runtime.caching.cache_errors import UserHashError

        raise UserHashError(own, value, failed) from failed


def _put_object(value, cls, parts, hash_funcs, around):
    if cls in (list, tuple):
        parts.append(f"{cls.__name__[0]}{len(value)}(")
        for item in value:
            _put(item, parts, hash_funcs, around)
        parts.append(")")
    elif isinstance(value, dict):
        parts.append(f"d{len(value)}(")
        for key, item in value.items():
            _put(key, parts, hash_funcs, around)
            _put(item, parts, hash_funcs, around)
        parts.append(")")
    elif isinstance(value, (set, frozenset)):
        parts.append(f"z{len(value)}(")
        parts.extend(sorted(_text(item, hash_funcs, around) for item in value))
        parts.append(")")
    elif isinstance(value, type):
        parts.append(f"c{value.__module__}.{value.__qualname__};")
    elif cls.__module__ == "builtins" and cls.__name__ == "module":
        parts.append(f"m{value.__name__};")
    elif not _put_known(value, cls, parts, hash_funcs, around):
        _put_reduced(value, cls, parts, hash_funcs, around)


def _text(item, hash_funcs, around):
    own = []
    _put(item, own, hash_funcs, around)
    return "".join(own)


def _put_known(value, cls, parts, hash_funcs, around):
    """Objects of libraries that say what they hold; false for any other."""
    package = cls.__module__.split(".")[0]
    kind = f"{cls.__module__}.{cls.__qualname__}"
    if hasattr(value, "__dataclass_fields__"):
        parts.append(f"D{kind}(")
        for field in value.__dataclass_fields__:
            _put(getattr(value, field, None), parts, hash_funcs, around)
        parts.append(")")
    elif hasattr(cls, "__members__") and hasattr(value, "_value_"):
        parts.append(f"e{kind}.{value.name};")
    elif package in ("uuid", "ipaddress", "zoneinfo"):
        parts.append(f"u{kind}:{value};")
    elif package == "re":
        _put([value.pattern, value.flags], parts, hash_funcs, around)
    elif package == "functools" and cls.__name__ == "partial":
        parts.append(f"p{function_id(value.func)}(")
        _put([list(value.args), value.keywords], parts, hash_funcs, around)
        parts.append(")")
    elif package == "numpy" and hasattr(value, "tobytes"):
        parts.append(f"n{getattr(value, 'shape', '')}{getattr(value, 'dtype', '')}{_digest(value.tobytes())}")
    elif package == "pandas" and cls.__name__ in ("DataFrame", "Series", "Index"):
        from pandas.util import hash_pandas_object

        columns = [str(c) for c in getattr(value, "columns", ())]
        parts.append(f"P{getattr(value, 'shape', '')}{columns}{_digest(hash_pandas_object(value).values.tobytes())}")
    elif hasattr(value, "getvalue") and hasattr(value, "tell"):
        data = value.getvalue()
        data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else bytes(data)
        parts.append(f"B{getattr(value, 'name', '')}@{value.tell()}:{_digest(data)}")
    else:
        return False
    return True


def _put_reduced(value, cls, parts, hash_funcs, around):
    """Any other object is as hashable as what pickling would take it apart into."""
    if callable(value) and hasattr(value, "__code__"):
        raise _Unhashable
    try:
        reduced = value.__reduce_ex__(2)
    except Exception:
        raise _Unhashable from None
    if not isinstance(reduced, tuple) or not isinstance(reduced[0], type):
        raise _Unhashable
    parts.append(f"o{cls.__module__}.{cls.__qualname__}(")
    for part in reduced:
        _put(part, parts, hash_funcs, around)
    parts.append(")")
