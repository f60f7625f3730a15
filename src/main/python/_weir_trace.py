"""Tracebacks for the log and for debugging."""
import traceback

import _weir


def traceback_text(error):
    """An exception with its causes, without the frames that are ours."""
    whole = traceback.TracebackException(type(error), error, error.__traceback__)
    seen = set()
    at = whole
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        at.stack = traceback.StackSummary.from_list([f for f in at.stack if not _weir._is_ours(f.filename)])
        at = at.__cause__ or at.__context__
    return "".join(whole.format()).rstrip()
