"""``st.context``: what is known of the browser that the session serves."""
from _collections_abc import Mapping

import _weir


class _Texts(Mapping):
    __slots__ = ("_values",)

    def __init__(self, values):
        self._values = values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def to_dict(self):
        """A dictionary of its own."""
        return {key: self[key] for key in self}


class StreamlitHeaders(_Texts):
    """The headers of the request that opened the session; names in any case."""

    def __getitem__(self, key):
        values = self.get_all(key)
        if not values:
            raise KeyError(key)
        return values[0]

    def __contains__(self, key):
        return isinstance(key, str) and bool(self.get_all(key))

    def get_all(self, key):
        """All values of a header, in order."""
        return list(self._values.get("-".join(part.capitalize() for part in key.split("-")), ()))


class StreamlitCookies(_Texts):
    """The cookies of the request that opened the session."""

    def __getitem__(self, key):
        return self._values[key]


class StreamlitTheme(dict):
    """The theme the browser shows; ``type`` is "light", "dark" or None."""

    type: str

    @classmethod
    def from_context_info(cls, context_dict):
        """The theme that a browser tells as its ``color_scheme``."""
        return cls(type=context_dict.get("color_scheme"))

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"'StreamlitTheme' object has no attribute '{name}'") from None

    def __setattr__(self, name, value):
        self[name] = value


class ContextProxy:
    """What is known of the browser; None where it did not tell."""

    __slots__ = ()

    @property
    def headers(self):
        """Headers of the request that opened the session."""
        return StreamlitHeaders(
            {"-".join(part.capitalize() for part in k.split("-")): v for k, v in _weir.client("headers").items()}
        )

    @property
    def cookies(self):
        """Cookies of the request that opened the session."""
        return StreamlitCookies(_weir.client("cookies"))

    @property
    def theme(self):
        """The theme the browser shows."""
        return StreamlitTheme(type=_weir.client("color_scheme"))

    @property
    def timezone(self):
        """The browser's time zone by name: "Europe/Berlin"."""
        return _weir.client("timezone")

    @property
    def timezone_offset(self):
        """Minutes to add to the browser's time to get UTC: -120 in summer in Berlin."""
        return _weir.client("timezone_offset")

    @property
    def locale(self):
        """The browser's language: "en-US"."""
        return _weir.client("locale")

    @property
    def url(self):
        """The page's address without its query."""
        return _weir.client("url")

    @property
    def is_embedded(self):
        """Whether the page stands inside another."""
        return _weir.client("is_embedded")

    @property
    def ip_address(self):
        """The browser's address; None on the server's own machine."""
        return _weir.client("ip_address")
