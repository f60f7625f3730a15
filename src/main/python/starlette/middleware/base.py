"""Middleware as one function of the request: ``async def dispatch(self, request, call_next)``."""
import asyncio

from starlette.requests import Request
from starlette.responses import StreamingResponse

# How many pieces of a body may wait for the middleware.
_AHEAD = 4


class BaseHTTPMiddleware:
    """Sees requests over HTTP, not sockets. The response's body passes in pieces."""

    def __init__(self, app, dispatch=None):
        self.app = app
        self.dispatch_func = self.dispatch if dispatch is None else dispatch

    async def dispatch(self, request, call_next):
        raise NotImplementedError()

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive, send)
        tasks = []

        async def call_next(request):
            messages = asyncio.Queue(_AHEAD)
            task = asyncio.ensure_future(self._call(request, _replaying(request), messages))
            tasks.append(task)
            start = await messages.get()
            if start is None:
                await task
                raise RuntimeError("No response returned.")
            return _Passed(start, messages, task)

        try:
            response = await self.dispatch_func(request, call_next)
            await response(scope, receive, send)
        finally:
            for task in tasks:
                if not task.done():
                    task.cancel()

    async def _call(self, request, receive, messages):
        try:
            await self.app(request.scope, receive, messages.put)
        finally:
            await messages.put(None)


def _replaying(request):
    """A body that the middleware has read is given again."""
    if not hasattr(request, "_body"):
        return request.receive
    given = False

    async def receive():
        nonlocal given
        if given:
            return await request.receive()
        given = True
        return {"type": "http.request", "body": request._body, "more_body": False}

    return receive


class _Passed(StreamingResponse):
    """The response of the application within; its headers can be changed until it is sent."""

    def __init__(self, start, messages, task):
        self._messages = messages
        self._task = task
        super().__init__(self._pieces(), status_code=start["status"])
        self.raw_headers = [tuple(h) for h in start.get("headers", ())]

    async def _pieces(self):
        while True:
            message = await self._messages.get()
            if message is None:
                await self._task
                return
            if message.get("body"):
                yield message["body"]
