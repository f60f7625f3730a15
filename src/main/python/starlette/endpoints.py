"""Endpoints that are classes."""
from starlette._utils import is_async
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.websockets import WebSocket

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class HTTPEndpoint:
    """A method of the class for each method of HTTP: ``async def get(self, request)``."""

    def __init__(self, scope, receive, send):
        self.scope = scope
        self.receive = receive
        self.send = send

    def __await__(self):
        return self.dispatch().__await__()

    async def dispatch(self):
        request = Request(self.scope, self.receive, self.send)
        name = "get" if request.method == "HEAD" and not hasattr(self, "head") else request.method.lower()
        handler = getattr(self, name, None) if name.upper() in _METHODS else None
        if handler is None:
            allowed = ", ".join(m for m in _METHODS if hasattr(self, m.lower()))
            raise HTTPException(405, headers={"Allow": allowed})
        response = await (handler(request) if is_async(handler) else run_in_threadpool(handler, request))
        await response(self.scope, self.receive, self.send)


class WebSocketEndpoint:
    """``on_connect``, ``on_receive`` and ``on_disconnect`` of a socket; ``encoding`` is "text", "bytes" or "json"."""

    encoding = None

    def __init__(self, scope, receive, send):
        self.scope = scope
        self.receive = receive
        self.send = send

    def __await__(self):
        return self.dispatch().__await__()

    async def dispatch(self):
        socket = WebSocket(self.scope, self.receive, self.send)
        await self.on_connect(socket)
        code = 1000
        try:
            while True:
                message = await socket.receive()
                if message["type"] == "websocket.disconnect":
                    code = int(message.get("code") or 1000)
                    break
                await self.on_receive(socket, await self.decode(socket, message))
        except Exception:
            code = 1011
            raise
        finally:
            await self.on_disconnect(socket, code)

    async def decode(self, websocket, message):
        text, data = message.get("text"), message.get("bytes")
        if self.encoding == "bytes":
            return data
        if self.encoding == "json":
            import json

            return json.loads(text if text is not None else data.decode("utf-8"))
        return text if text is not None else data

    async def on_connect(self, websocket):
        await websocket.accept()

    async def on_receive(self, websocket, data):
        pass

    async def on_disconnect(self, websocket, close_code):
        pass
