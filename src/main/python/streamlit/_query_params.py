"""``st.query_params``: the query string of the page's address."""
from _collections_abc import MutableMapping

import _weir


class QueryParamsProxy(MutableMapping):
    """A dictionary of texts, whose keys are attributes, too.

    A key that stands several times in the address gives its last value; ``get_all`` gives all. A list as a value makes the key stand
    several times. Each change goes to the browser's address at once. "embed" and "embed_options" are neither seen nor set.
    """

    __slots__ = ()

    def __getitem__(self, key):
        if not _weir.query_has(_text(key)):
            raise KeyError(self.missing_key_error_message(key))
        values = _weir.query_all(key)
        return values[-1] if values else ""

    def __setitem__(self, key, value):
        _weir.query_set(_text(key), value)

    def __delitem__(self, key):
        if not _weir.query_remove(_text(key)):
            raise KeyError(self.missing_key_error_message(key))

    def __contains__(self, key):
        return isinstance(key, str) and _weir.query_has(key)

    def __iter__(self):
        return iter(_weir.query_keys())

    def __len__(self):
        return len(_weir.query_keys())

    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(self.missing_attr_error_message(key)) from None

    def __setattr__(self, key, value):
        self[key] = value

    def __delattr__(self, key):
        try:
            del self[key]
        except KeyError:
            raise AttributeError(self.missing_key_error_message(key)) from None

    def __str__(self):
        return str(self.to_dict())

    def get_all(self, key):
        """All values of a key, in order; an empty list where it is not there."""
        return _weir.query_all(_text(key))

    def clear(self):
        """Removes all keys."""
        _weir.query_clear()

    def to_dict(self):
        """Keys and their last values, as a dictionary of its own."""
        return {key: self[key] for key in self}

    def from_dict(self, params):
        """Replaces everything by a dictionary, or pairs, in one change of the address."""
        _weir.query_replace(_mapping(params), False)

    def update(self, params=(), /, **kwds):
        """Adds a dictionary, or pairs, and named values, in one change of the address."""
        if not isinstance(params, QueryParamsProxy):
            params = _mapping(params)
        _weir.query_replace(dict(params, **kwds), True)

    @staticmethod
    def missing_key_error_message(key):
        """What a KeyError says."""
        return f'st.query_params has no key "{key}".'

    @staticmethod
    def missing_attr_error_message(key):
        """What an AttributeError says."""
        return f'st.query_params has no attribute "{key}".'


def _text(key):
    if not isinstance(key, str):
        raise TypeError(f"Keys of st.query_params are texts, not {type(key).__name__}")
    return key


def _mapping(params):
    if not hasattr(params, "keys") and not hasattr(params, "__iter__"):
        raise TypeError(f"st.query_params takes a dictionary or pairs, not {type(params).__name__}")
    if hasattr(params, "keys"):
        return {key: params[key] for key in params.keys()}
    return dict(params)
