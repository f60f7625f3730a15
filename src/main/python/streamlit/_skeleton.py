"""What ``st.skeleton`` gives back."""
import _weir
from streamlit._delta_generator import DeltaGenerator

_show = _weir.command("skeleton_while")


class SkeletonPlaceholder(DeltaGenerator):
    """A grey shape that the next element drawn in it replaces.

    In a ``with`` statement it shows only while the block lasts, if that is longer than half a second; what the block draws
    stands where it stands.
    """

    __slots__ = ("_size", "_shown")

    def __init__(self, host, *size):
        super().__init__(host)
        self._size = size
        self._shown = None

    def __enter__(self):
        self._shown = _show(self._dg, *self._size)
        return self

    def __exit__(self, typ, exc, tb):
        if self._shown is None:
            raise RuntimeError("__exit__ called without __enter__")
        _weir.close(self._shown)
        return False
