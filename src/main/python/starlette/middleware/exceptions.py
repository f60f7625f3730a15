"""Exceptions of routes, answered."""
from _weir_stack import Handlers


class ExceptionMiddleware(Handlers):
    """Answers exceptions by status code or class."""

    def __init__(self, app, handlers=None, debug=False):
        super().__init__(app, dict(handlers or {}))
