"""Middleware: a class and what to make it with."""


class Middleware:
    """A middleware class and its arguments; the application it wraps comes first."""

    def __init__(self, cls, *args, **kwargs):
        self.cls = cls
        self.args = args
        self.kwargs = kwargs

    def __iter__(self):
        return iter((self.cls, self.args, self.kwargs))

    def __repr__(self):
        return f"Middleware({getattr(self.cls, '__name__', self.cls)}, {self.args}, {self.kwargs})"
