"""``st.connection``."""
_KNOWN = {"snowflake": "SnowflakeConnection", "snowflake-callers-rights": "SnowflakeCallersRightsConnection", "sql": "SQLConnection", "duckdb": "DuckDBConnection"}


def connection(name, type=None, max_entries=None, ttl=None, **kwargs):
    """Opens a connection, or gives the one that is open already: all sessions share it.

    name: its section ``[connections.NAME]`` in the secrets; "env:VARIABLE" takes the name from the environment. type: "sql", "duckdb" (which
    a connection of that name is without a word in the secrets), a subclass of BaseConnection, or the full name of one (default: what the section says). ttl: how long it is kept, in seconds, as a
    timedelta or as text (default: no end); max_entries: how many of its kind (default: no limit). Further arguments go to the
    connection.

    Raises StreamlitSecretNotFoundError without a type and secrets, StreamlitAPIException for a type that is none.
    """
    if name.startswith("env:"):
        import os

        name = os.environ[name[4:]]
    cls = _class_of(name, type)
    from streamlit.connections import BaseConnection
    from streamlit.errors import StreamlitAPIException

    if not (isinstance(cls, _type) and issubclass(cls, BaseConnection)):
        raise StreamlitAPIException(f"{cls} is not a subclass of BaseConnection!")
    scope = cls.scope()
    if scope not in ("global", "session"):
        raise StreamlitAPIException(f"Connection class {cls.__qualname__} has scope '{scope}'. Valid values are 'global' or 'session'.")
    from streamlit._caching import CachedFunc

    options = {"ttl": ttl, "max_entries": max_entries, "show_spinner": "Running `st.connection(...)`.", "show_time": False, "hash_funcs": None, "scope": scope, "validate": None, "on_release": _close}
    return CachedFunc(_open, "resource", options)(f"{cls.__module__}.{cls.__qualname__}", name, kwargs, _cls=cls)


_type = type


def _open(class_name, name, kwargs, _cls):
    return _cls(connection_name=name, **kwargs)


def _close(connection):
    connection.close()


def _class_of(name, wanted):
    if wanted is None:
        if name in _KNOWN:
            wanted = name
        else:
            from streamlit import secrets

            wanted = secrets["connections"][name]["type"]
    if not isinstance(wanted, str):
        return wanted
    if "." in wanted:
        import importlib

        module, _, cls = wanted.rpartition(".")
        return getattr(importlib.import_module(module), cls)
    import streamlit.connections as connections

    if wanted not in _KNOWN:
        known = {key: getattr(connections, cls) for key, cls in _KNOWN.items()}
        from streamlit.errors import StreamlitAPIException

        raise StreamlitAPIException(f"Invalid connection '{wanted}'. Supported connection classes: {known}")
    return getattr(connections, _KNOWN[wanted])
