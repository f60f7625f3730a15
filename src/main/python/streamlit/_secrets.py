"""``st.secrets``: what the app's ``.streamlit/secrets.toml`` says."""
from _collections_abc import Mapping

import _weir


class AttrDict(Mapping):
    """A section of the secrets: ``section["name"]`` is ``section.name``."""

    def __init__(self, values):
        self.__dict__["_values"] = values

    def _all(self):
        return self._values

    def __getitem__(self, key):
        try:
            value = self._all()[key]
        except KeyError:
            raise KeyError(_weir.no_secret(str(key), False)) from None
        return AttrDict(value) if isinstance(value, dict) else value

    def __getattr__(self, key):
        if key.startswith("__"):
            raise AttributeError(key)
        try:
            return self[key]
        except (KeyError, FileNotFoundError):
            raise AttributeError(_weir.no_secret(key, True)) from None

    def __setitem__(self, key, value):
        raise TypeError("Secrets does not support item assignment.")

    def __setattr__(self, key, value):
        raise TypeError("Secrets does not support attribute assignment.")

    def __contains__(self, key):
        return key in self._all()

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._all())

    def has_key(self, k):
        """Whether there is such a secret."""
        return k in self

    def to_dict(self):
        """A dictionary of its own, sections being dictionaries, too."""
        return _copy(self._all())

    def __repr__(self):
        """The names only: secrets do not belong on a page by accident."""
        return f"{type(self).__name__}({list(self._all())})"


class Secrets(AttrDict):
    """The secrets of the app. StreamlitSecretNotFoundError for an app that has none."""

    def __init__(self):
        self.__dict__["_more"] = {}

    def _all(self):
        if self._more and not _weir.has_secrets():
            return self._more
        return {**_weir.secrets(), **self._more} if self._more else _weir.secrets()

    def __getitem__(self, key):
        return AttrDict.__getitem__(self, key)

    def load_if_toml_exists(self):
        """Whether there are secrets."""
        return bool(self._more) or _weir.has_secrets()

    def merge_programmatic_secrets(self, programmatic_secrets):
        """Adds secrets, for this process; they win over those of files."""
        self._more.update(programmatic_secrets)

    def set_suppress_print_error_on_exception(self, suppress_print_error_on_exception):
        """Taken for the sake of scripts that call it: nothing is printed."""


def _copy(value):
    if isinstance(value, Mapping):
        return {k: _copy(v) for k, v in value.items()}
    return [_copy(v) for v in value] if isinstance(value, list) else value
