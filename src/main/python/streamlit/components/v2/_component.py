"""What ``st.components.v2.component`` gives."""
import _weir

_draw = _weir.command("bidi_component")
_main = _weir.root(0)
_AFFIXES = len("on_"), -len("_change")


class ComponentResult(_weir.Attributes):
    """State and triggers of a component; keys are attributes, too, and can be set."""

    def __setattr__(self, name, value):
        self[name] = value


class ComponentState(ComponentResult):
    """What session state has for the key of a component: its state, and in the run of a trigger that, too."""

    def __missing__(self, key):
        triggers = object.__getattribute__(self, "_triggers")
        values = _weir.state_get(triggers) if _weir.has_run() and _weir.state_has(triggers) else None
        if values is None:
            raise KeyError(key)
        return values[key]

    def get(self, key, default=None):
        """The value of a state or of a trigger, or the default."""
        try:
            return self[key]
        except KeyError:
            return default


class Component:
    """A component. Calling it draws it where it is called and gives its state."""

    def __init__(self, name, html, css, js, isolate_styles):
        self._name = name
        self._parts = (html, css, js)
        self._isolated = isolate_styles
        self._folder = self._asset_folder()

    def __call__(self, *, key=None, data=None, default=None, width="stretch", height="content", **on_callbacks):
        """Draws the component: see ``streamlit.components.v2.types.ComponentRenderer``."""
        callbacks = {_event(name): function for name, function in on_callbacks.items() if callable(function) and _is_event(name)}
        host = _draw(_main, self._name, *self._parts, self._folder, self._isolated, key, data, default, width, height, callbacks, _state)
        return ComponentResult(host)

    def __repr__(self):
        return f"Component({self._name!r})"

    def _asset_folder(self):
        if "." not in self._name:
            return None
        from streamlit.components.v2._manifest import asset_folder

        return asset_folder(self._name)


def _is_event(name):
    return name.startswith("on_") and name.endswith("_change")


def _event(name):
    event = name[slice(*_AFFIXES)]
    if not event or event == "_":
        from streamlit.errors import BidiComponentInvalidCallbackNameError

        raise BidiComponentInvalidCallbackNameError(name)
    return event


def _state(values, triggers):
    state = ComponentState(values)
    object.__setattr__(state, "_triggers", triggers)
    return state
