"""``st.user``, ``st.login`` and ``st.logout``: the person whom the server knows."""
from _collections_abc import Mapping

import _weir

_login = _weir.command("login")
_logout = _weir.command("logout")
_main = _weir.root(0)


class TokensProxy(Mapping):
    """Tokens of the person's identity provider; the server keeps them to itself."""

    def __getitem__(self, key):
        raise KeyError(f'st.user.tokens has no key "{key}".')

    def __getattr__(self, key):
        raise AttributeError(f'Token "{key}" is not exposed or does not exist.')

    def to_dict(self):
        """A dictionary of its own."""
        return dict(self)

    def __setattr__(self, name, value):
        _refuse("st.user.tokens cannot be modified")

    def __setitem__(self, name, value):
        _refuse("st.user.tokens cannot be modified")

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


def _refuse(message):
    from streamlit.errors import StreamlitAPIException

    raise StreamlitAPIException(message)


class UserInfoProxy(Mapping):
    """The person: ``is_logged_in``, ``name`` and what else the server knows. Empty where nobody signs in."""

    def __getitem__(self, key):
        try:
            return _weir.user()[key]
        except KeyError:
            raise KeyError(f'st.user has no key "{key}".') from None

    def __getattr__(self, key):
        try:
            return _weir.user()[key]
        except KeyError:
            raise AttributeError(f'st.user has no attribute "{key}".') from None

    def __setattr__(self, name, value):
        _refuse("st.user cannot be modified")

    def __setitem__(self, name, value):
        _refuse("st.user cannot be modified")

    def __iter__(self):
        return iter(_weir.user())

    def __len__(self):
        return len(_weir.user())

    def to_dict(self):
        """A dictionary of its own."""
        return _weir.user()

    @property
    def tokens(self):
        """Tokens of the identity provider: none, they stay with the server."""
        return TokensProxy()


def login(provider=None):
    """Signs the person in, where the secrets say how; StreamlitAuthError where they do not."""
    _login(_main, provider)


def logout():
    """Signs the person out; nothing for somebody who is not signed in."""
    _logout(_main)
