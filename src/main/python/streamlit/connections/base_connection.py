"""What connections have in common."""
from abc import ABC, abstractmethod
from typing import Generic, TypeVar

RawConnectionT = TypeVar("RawConnectionT")


class BaseConnection(ABC, Generic[RawConnectionT]):
    """A connection to something outside. Subclasses open it in ``_connect``; the open one is ``self._instance``."""

    def __init__(self, connection_name, **kwargs):
        self._connection_name = connection_name
        self._kwargs = kwargs
        self._raw_instance = self._connect(**kwargs)

    def __getattr__(self, name):
        if not name.startswith("_") and hasattr(self._instance, name):
            raise AttributeError(f"`{name}` doesn't exist here, but you can call `._instance.{name}` instead")
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    @classmethod
    def scope(cls):
        """Who shares the connection: "global" for all sessions, or "session"."""
        return "global"

    @property
    def _secrets(self):
        """The section ``[connections.NAME]`` of the secrets; empty if there is none."""
        from streamlit import secrets
        from streamlit._secrets import AttrDict

        all_of_them = secrets.get("connections") if secrets.load_if_toml_exists() else None
        section = all_of_them.get(self._connection_name) if isinstance(all_of_them, AttrDict) else None
        return section if isinstance(section, AttrDict) else AttrDict({})

    @property
    def _instance(self):
        """The open connection; opened again after ``reset``."""
        if self._raw_instance is None:
            self._raw_instance = self._connect(**self._kwargs)
        return self._raw_instance

    def reset(self):
        """Forgets the open connection; the next use opens another."""
        self._raw_instance = None

    def close(self):
        """Called when the connection is no longer kept."""

    @abstractmethod
    def _connect(self, **kwargs):
        """Opens the connection. Keyword arguments are those of ``st.connection``."""
