"""Errors of cached functions."""
from streamlit.errors import StreamlitAPIException, StreamlitAPIWarning


def _type_name(value):
    cls = type(value)
    return f"{cls.__module__}.{cls.__qualname__}"


def _function_name(function):
    return getattr(function, "__name__", type(function).__name__)


class UnhashableParamError(StreamlitAPIException):
    """An argument of a cached function that no key can be made of."""

    def __init__(self, kind, function, name, value):
        shown = name or "value"
        super().__init__(
            f"`{_function_name(function)}()` is cached, and its argument `{shown}` (a `{_type_name(value)}`) cannot be part of the "
            f"key of a result. Let its name begin with an underscore (`_{shown}`) if the result does not depend on it, or say "
            f"what it depends on: `@st.cache_{kind}(hash_funcs={{...}})`."
        )


class UserHashError(StreamlitAPIException):
    """A function of ``hash_funcs`` failed."""

    def __init__(self, function, value, failed):
        super().__init__(
            f"`{_function_name(function)}()`, given in `hash_funcs` for `{_type_name(value)}`, failed: "
            f"{type(failed).__name__}: {failed}"
        )


class UnserializableReturnValueError(StreamlitAPIException):
    """A result of ``st.cache_data`` that cannot be copied."""

    def __init__(self, function, value):
        super().__init__(
            f"`{_function_name(function)}()` returned a `{_type_name(value)}`, of which `st.cache_data` cannot make the copies that "
            "it gives to callers. Return values that can be pickled, or use `st.cache_resource`, which shares the object."
        )


class CacheReplayClosureError(StreamlitAPIException):
    """A cached function drew in a container that was made outside of it."""


class CachedWidgetWarning(StreamlitAPIWarning):
    """A widget in a cached function."""
