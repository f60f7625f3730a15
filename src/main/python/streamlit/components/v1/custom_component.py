"""What ``declare_component`` gives."""
import _weir

_draw = _weir.command("component_instance")
_main = _weir.root(0)


class MarshallComponentException(Exception):
    """An argument that a component cannot take."""


class CustomComponent:
    """A component; calling it draws it and gives its value."""

    def __init__(self, name, path=None, url=None, module_name=None):
        self._name = name
        self._path = path
        self._url = url
        self._module_name = module_name

    @property
    def name(self):
        """The full name."""
        return self._name

    @property
    def module_name(self):
        """The module that declared it."""
        return self._module_name

    @property
    def path(self):
        """The folder it is served from, or None."""
        return self._path

    @property
    def abspath(self):
        """The folder it is served from, or None."""
        return self._path

    @property
    def url(self):
        """The address it is served from, or None."""
        return self._url

    def __call__(self, *args, default=None, key=None, on_change=None, tab_index=None, **kwargs):
        """Draws the component. Arguments by name go to its page; ``default`` is its value until it reports one."""
        return self.create_instance(*args, default=default, key=key, on_change=on_change, tab_index=tab_index, **kwargs)

    def create_instance(self, *args, default=None, key=None, on_change=None, tab_index=None, **kwargs):
        """The same as calling it."""
        if args:
            raise MarshallComponentException(f"Argument '{args[0]}' needs a label")
        return _draw(_main, self._name, self._path, self._url, kwargs, default, key, on_change, tab_index)

    def __repr__(self):
        return f"'{self._name}': {self._path if self._path is not None else self._url}"
