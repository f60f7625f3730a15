"""What ``st.status`` gives back."""
import _weir
from streamlit._delta_generator import DeltaGenerator

_update = _weir.command("status_update")
_end = _weir.command("status_end")


class StatusContainer(DeltaGenerator):
    """A box whose label and state can change. At the end of a ``with`` statement it is complete, or shows that an error came."""

    __slots__ = ()

    def update(self, *, label=None, expanded=None, state=None):
        """Changes what is given: the label, whether the box is open, the state ("running", "complete" or "error")."""
        _update(self._dg, label, expanded, state)

    def __exit__(self, typ, exc, tb):
        super().__exit__(typ, exc, tb)
        _end(self._dg, typ is not None and not issubclass(typ, _weir.Control))
        return False
