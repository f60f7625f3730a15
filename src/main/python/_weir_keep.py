"""Values of ``st.session_state`` as text, for sessions that outlive a restart of the server.

Only values of built-in types, and of ``datetime`` and ``decimal``, are written, as a Python literal: reading it runs nothing, whoever
wrote it. What is not a literal of its own stands there as a tuple of its type and its text.
"""

_PLAIN = {type(None), bool, int, str, bytes}

# Deeper nesting is most likely a list that holds itself.
_DEEPEST = 50


def write(value):
    """A text, or None for a value that is made of other types."""
    try:
        return repr(_literal(value, 0))
    except TypeError:
        return None


def read(text):
    import ast

    return _value(ast.literal_eval(text))


def _literal(value, depth):
    cls = type(value)
    if cls in _PLAIN:
        return value
    if depth > _DEEPEST:
        raise TypeError(cls)
    if cls is list:
        return [_literal(v, depth + 1) for v in value]
    if cls is dict:
        return {_literal(k, depth + 1): _literal(v, depth + 1) for k, v in value.items()}
    if cls in (tuple, set, frozenset):
        return (cls.__name__, tuple(_literal(v, depth + 1) for v in value))
    if cls in (float, complex):
        return (cls.__name__, repr(value))
    if cls.__module__ == "datetime" and cls.__name__ in ("date", "time", "datetime", "timedelta"):
        return _moment(cls.__name__, value)
    if cls.__module__ in ("decimal", "_decimal") and cls.__name__ == "Decimal":
        return ("Decimal", str(value))
    raise TypeError(cls)


def _moment(name, value):
    if name == "timedelta":
        return (name, (value.days, value.seconds, value.microseconds))
    if name != "date" and (value.fold or value.tzinfo is not None and type(value.tzinfo).__name__ != "timezone"):
        raise TypeError(name)  # its zone is more than an offset
    return (name, value.isoformat())


def _value(literal):
    cls = type(literal)
    if cls is list:
        return [_value(v) for v in literal]
    if cls is dict:
        return {_value(k): _value(v) for k, v in literal.items()}
    if cls is not tuple:
        return literal
    name, content = literal
    if name in ("tuple", "set", "frozenset"):
        return {"tuple": tuple, "set": set, "frozenset": frozenset}[name](_value(v) for v in content)
    if name in ("float", "complex"):
        return {"float": float, "complex": complex}[name](content)
    if name == "Decimal":
        from decimal import Decimal

        return Decimal(content)
    import datetime

    if name == "timedelta":
        return datetime.timedelta(*content)
    return getattr(datetime, name).fromisoformat(content)
