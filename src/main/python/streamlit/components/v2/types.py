"""Types around components of the second generation."""
from typing import Protocol

from streamlit._aliases import BidiComponentData, BidiComponentDefaults, BidiComponentKey

ComponentIsolateStyles = bool


class ComponentRenderer(Protocol):
    """What ``st.components.v2.component`` gives."""

    def __call__(self, *, key=None, data=None, default=None, width="stretch", height="content", **on_callbacks):
        """Draws the component and gives its state and triggers, as a dictionary whose keys are attributes, too.

        key: tells instances apart, and is the name of the state in ``st.session_state``. data: what its JavaScript gets: plain values,
        bytes, a table, or a dictionary of plain values and tables. default: states until it reports them; each needs its callback.
        width: "stretch" (default), "content" or pixels; height: "content" (default), "stretch" or pixels. on_callbacks:
        ``on_NAME_change`` for each state and trigger, called without arguments when it changes; names given here are always in the
        result, None at first.

        Raises BidiComponentInvalidDefaultKeyError, BidiComponentInvalidCallbackNameError, BidiComponentUnserializableDataError.
        """
