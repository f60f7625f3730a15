"""Around everything: what nobody answered becomes a 500."""
from _weir_stack import LastResort


class ServerErrorMiddleware(LastResort):
    """Logs an exception and answers with the handler, the traceback where ``debug`` is on, or a plain 500."""

    def __init__(self, app, handler=None, debug=False):
        super().__init__(app, handler, debug)
