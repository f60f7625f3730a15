"""The run that a script is part of."""
import _weir

RerunException = StopException = _weir.Control


class ScriptRunContext:
    """What a run tells of itself."""

    def __init__(self, session_id):
        self.session_id = session_id


def get_script_run_ctx(suppress_warning=False):
    """The run of the current thread, or None in threads of the script's own."""
    return ScriptRunContext(_weir.session_id()) if _weir.has_run() else None
