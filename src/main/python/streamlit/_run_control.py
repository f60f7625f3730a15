"""Ending a run."""
import _weir

_stop = _weir.command("stop")
_rerun = _weir.command("rerun")
_main = _weir.root(0)


def stop():
    """Ends the run here; what was drawn stays."""
    _stop(_main)


def rerun(*, scope="app"):
    """Ends the run here and starts another at once.

    ``scope`` is "app" for the whole script, or "fragment" for the fragment that calls it, in a rerun of that fragment.
    """
    _rerun(_main, scope)
