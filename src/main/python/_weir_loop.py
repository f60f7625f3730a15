"""The event loop of an App: one thread on which its lifespan, routes and sockets take turns.

The server feeds it through a queue of its own instead of a pipe between sockets, which costs a quarter of that in GraalPy. Sockets that
the app itself opens (an HTTP client, a database driver) work as well: while there are some, the loop looks at them every few milliseconds.
"""
import asyncio
import selectors

import _weir

# While the app has sockets open: how long the server's queue is listened to before they are looked at again, in seconds.
_SOCKET_PAUSE = 0.005


class _Selector(selectors.DefaultSelector):
    """Waits for the server; what it hands over is a function and what to call it with."""

    def select(self, timeout=None):
        wait = -1.0 if timeout is None else max(0.0, timeout)
        if not self.get_map():
            return _weir.asgi_poll(wait)
        ready = super().select(0)
        if ready:
            wait = 0.0
        elif wait < 0 or wait > _SOCKET_PAUSE:
            wait = _SOCKET_PAUSE
        return list(_weir.asgi_poll(wait)) + ready


class Loop(asyncio.SelectorEventLoop):
    """An asyncio event loop without a pipe to itself."""

    def __init__(self):
        super().__init__(_Selector())

    def _make_self_pipe(self):
        self._internal_fds = 0

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        _weir.asgi_wake()

    def _process_events(self, events):
        sockets = []
        for event in events:
            if isinstance(event, tuple):
                sockets.append(event)
            else:
                event[0](event[1])
        if sockets:
            super()._process_events(sockets)


def waiter():
    """A future, and the function that the server calls to fill it."""
    future = asyncio.get_running_loop().create_future()

    def fill(value):
        if not future.done():
            future.set_result(value)

    return future, fill
