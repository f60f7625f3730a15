"""``st.session_state``: what a session remembers from run to run."""
import _weir


def _key(key):
    return key if type(key) is str else str(key)


_NONE = object()


class SessionStateProxy:
    """A dictionary that belongs to one browser tab; its keys are attributes, too."""

    def __getitem__(self, key):
        key = _key(key)
        if not _weir.state_has(key):
            raise KeyError(
                f'st.session_state has no key "{key}". Did you forget to initialize it? '
                "More info: https://docs.streamlit.io/develop/concepts/architecture/session-state#initialization"
            )
        return _weir.state_get(key)

    def __setitem__(self, key, value):
        _weir.state_set(_key(key), value)

    def __delitem__(self, key):
        key = _key(key)
        if not _weir.state_delete(key):
            raise KeyError(
                f'st.session_state has no key "{key}". Did you forget to initialize it? '
                "More info: https://docs.streamlit.io/develop/concepts/architecture/session-state#initialization"
            )

    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(
                f'st.session_state has no attribute "{key}". Did you forget to initialize it? '
                "More info: https://docs.streamlit.io/develop/concepts/architecture/session-state#initialization"
            ) from None

    def __setattr__(self, key, value):
        self[key] = value

    def __delattr__(self, key):
        try:
            del self[key]
        except KeyError:
            raise AttributeError(
                f'st.session_state has no attribute "{key}". Did you forget to initialize it? '
                "More info: https://docs.streamlit.io/develop/concepts/architecture/session-state#initialization"
            ) from None

    def __contains__(self, key):
        return _weir.state_has(_key(key))

    def __iter__(self):
        return iter(_weir.state_keys())

    def __len__(self):
        return len(_weir.state_keys())

    def __bool__(self):
        return len(self) > 0

    def __repr__(self):
        return repr(self.to_dict())

    def to_dict(self):
        """All keys and values, as a dictionary of its own."""
        return {key: _weir.state_get(key) for key in _weir.state_keys()}

    def keys(self):
        return self.to_dict().keys()

    def values(self):
        return self.to_dict().values()

    def items(self):
        return self.to_dict().items()

    def get(self, key, default=None):
        key = _key(key)
        return _weir.state_get(key) if _weir.state_has(key) else default

    def setdefault(self, key, default=None):
        key = _key(key)
        if not _weir.state_has(key):
            _weir.state_set(key, default)
        return _weir.state_get(key)

    def pop(self, key, default=_NONE):
        key = _key(key)
        if not _weir.state_has(key):
            if default is not _NONE:
                return default
            return self[key]
        value = _weir.state_get(key)
        _weir.state_delete(key)
        return value

    def popitem(self):
        for key in reversed(_weir.state_keys()):
            return key, self.pop(key)
        raise KeyError("st.session_state is empty")

    def update(self, other=(), /, **kwds):
        for key, value in dict(other, **kwds).items():
            self[key] = value

    def clear(self):
        for key in _weir.state_keys():
            _weir.state_delete(key)
