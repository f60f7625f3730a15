"""``st.session_state`` as a test sees it between runs."""
import _weir


class SafeSessionState:
    """Keys of the app's session state, by index or attribute. What is set counts from the next run on."""

    def __init__(self, stage):
        object.__setattr__(self, "_stage", stage)

    @property
    def filtered_state(self):
        """What a script sees, as a dictionary."""
        return {key: self[key] for key in _weir.test_state_keys(self._stage)}

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(_missing(key))
        return _weir.test_state_get(self._stage, str(key))

    def __setitem__(self, key, value):
        _weir.test_state_set(self._stage, str(key), value)

    def __delitem__(self, key):
        if not _weir.test_state_delete(self._stage, str(key)):
            raise KeyError(_missing(key))

    def __contains__(self, key):
        return _weir.test_state_has(self._stage, str(key))

    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(f"{key} not found in session_state.") from None

    def __setattr__(self, key, value):
        self[key] = value

    def __delattr__(self, key):
        try:
            del self[key]
        except KeyError:
            raise AttributeError(f"{key} not found in session_state.") from None

    def __repr__(self):
        return repr(self.filtered_state)


def _missing(key):
    return (
        f'st.session_state has no key "{key}". Did you forget to initialize it? '
        "More info: https://docs.streamlit.io/develop/concepts/architecture/session-state#initialization"
    )
