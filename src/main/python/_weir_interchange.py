"""Reads columns by the dataframe interchange protocol (``__dataframe__``), whose buffers are addresses in memory."""
from array import array
from datetime import date, datetime, timedelta, timezone

_INT, _UINT, _FLOAT, _BOOL, _STRING, _DATETIME, _CATEGORICAL = 0, 1, 2, 20, 21, 22, 23
_SENTINEL, _BITS, _BYTES = 2, 3, 4
_CODES = {
    (_INT, 8): "b", (_INT, 16): "h", (_INT, 32): "i", (_INT, 64): "q",
    (_UINT, 8): "B", (_UINT, 16): "H", (_UINT, 32): "I", (_UINT, 64): "Q",
    (_FLOAT, 32): "f", (_FLOAT, 64): "d",
}  # fmt: skip
_A_SECOND = {"s": 1, "m": 1_000, "u": 1_000_000, "n": 1_000_000_000}


def columns(frame):
    """Pairs of a name and a list, None for missing values."""
    return [(name, _all(frame.get_column_by_name(name))) for name in frame.column_names()]


def _all(column):
    if column.num_chunks() == 1:
        return _values(column)
    return [value for chunk in column.get_chunks() for value in _values(chunk)]


def _values(column):
    size = column.size()
    if size == 0:
        return []
    start = column.offset
    buffers = column.get_buffers()
    kind = column.dtype[0]
    missing, mark = column.describe_null
    content, stored = buffers["data"]
    if kind == _STRING:
        values = _texts(_bytes(content), _numbers(*buffers["offsets"]), start, size)
    elif stored[0] == _BOOL and stored[1] == 1:
        values = _bits(_bytes(content), start, size)
    else:
        values = _numbers(content, stored).tolist()[start : start + size]
    valid = [True] * size
    if missing == _SENTINEL:
        valid = [value != mark for value in values]
    elif missing in (_BITS, _BYTES) and buffers.get("validity"):
        flags = _bytes(buffers["validity"][0])
        set_ = _bits(flags, start, size) if missing == _BITS else [bool(f) for f in flags[start : start + size]]
        valid = [is_set != bool(mark) for is_set in set_]
    make = _maker(column, kind)
    return [make(value) if there else None for value, there in zip(values, valid)]


def _maker(column, kind):
    if kind == _BOOL:
        return bool
    if kind == _DATETIME:
        return _moments(column.dtype[2])
    if kind == _CATEGORICAL:
        words = _all(column.describe_categorical["categories"])
        return lambda code: words[code] if 0 <= code < len(words) else None
    return lambda value: value


def _moments(form):
    """Arrow's names of formats: ``tdD`` days, ``tdm`` milliseconds, ``tsu:Europe/Oslo`` microseconds in a zone."""
    if form == "tdD":
        return lambda days: date(1970, 1, 1) + timedelta(days=days)
    if form == "tdm":
        return lambda millis: date(1970, 1, 1) + timedelta(milliseconds=millis)
    unit, _, zone = form[2:].partition(":")
    start = datetime(1970, 1, 1)
    end = lambda moment: moment
    if zone:
        from zoneinfo import ZoneInfo

        start = start.replace(tzinfo=timezone.utc)
        end = lambda moment: moment.astimezone(ZoneInfo(zone))
    return lambda count: end(start + timedelta(microseconds=count * 1_000_000 // _A_SECOND[unit]))


def _texts(content, offsets, start, size):
    return [content[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(start, start + size)]


def _numbers(buffer, stored):
    code = "b" if stored[0] == _BOOL else _CODES.get((_INT if stored[0] in (_DATETIME, _CATEGORICAL) else stored[0], stored[1]))
    if code is None:
        raise TypeError(f"A column of the type {stored!r} cannot be read. Convert it into numbers, texts or moments.")
    numbers = array(code)
    content = _bytes(buffer)
    numbers.frombytes(content[: len(content) // numbers.itemsize * numbers.itemsize])
    return numbers


def _bits(content, start, size):
    return [bool(content[i // 8] >> i % 8 & 1) for i in range(start, start + size)]


def _bytes(buffer):
    """The content of a buffer: by Python's own protocol if it has it, else from its address."""
    try:
        return bytes(memoryview(buffer))
    except TypeError:
        import ctypes

        return ctypes.string_at(buffer.ptr, buffer.bufsize)
