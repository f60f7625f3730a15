"""A socket, as endpoints use it."""
import enum
import json

from starlette.requests import HTTPConnection


class WebSocketState(enum.Enum):
    CONNECTING = 0
    CONNECTED = 1
    DISCONNECTED = 2
    RESPONSE = 3


class WebSocketDisconnect(Exception):
    """The other side left."""

    def __init__(self, code=1000, reason=None):
        self.code = code
        self.reason = reason or ""
        super().__init__(code, self.reason)


class WebSocket(HTTPConnection):
    """A socket: ``accept``, then receive and send, then ``close``."""

    def __init__(self, scope, receive, send):
        super().__init__(scope)
        self._receive = receive
        self._send = send
        self.client_state = WebSocketState.CONNECTING
        self.application_state = WebSocketState.CONNECTING

    async def receive(self):
        if self.client_state is WebSocketState.DISCONNECTED:
            raise RuntimeError('Cannot call "receive" once a disconnect message has been received.')
        message = await self._receive()
        if message["type"] == "websocket.connect":
            self.client_state = WebSocketState.CONNECTED
        elif message["type"] == "websocket.disconnect":
            self.client_state = WebSocketState.DISCONNECTED
        return message

    async def send(self, message):
        if self.application_state is WebSocketState.DISCONNECTED:
            raise RuntimeError('Cannot call "send" once a close message has been sent.')
        if message["type"] == "websocket.accept":
            self.application_state = WebSocketState.CONNECTED
        elif message["type"] == "websocket.close":
            self.application_state = WebSocketState.DISCONNECTED
        elif self.application_state is not WebSocketState.CONNECTED:
            raise RuntimeError("WebSocket is not connected. Need to call 'accept' first.")
        await self._send(message)

    async def accept(self, subprotocol=None, headers=None):
        if self.client_state is WebSocketState.CONNECTING:
            await self.receive()
        await self.send({"type": "websocket.accept", "subprotocol": subprotocol, "headers": list(headers or ())})

    async def _frame(self):
        if self.application_state is not WebSocketState.CONNECTED:
            raise RuntimeError('WebSocket is not connected. Need to call "accept" first.')
        message = await self.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005), message.get("reason"))
        return message

    async def receive_text(self):
        return (await self._frame())["text"]

    async def receive_bytes(self):
        return (await self._frame())["bytes"]

    async def receive_json(self, mode="text"):
        frame = await self._frame()
        return json.loads(frame["text"] if mode == "text" else frame["bytes"].decode("utf-8"))

    async def iter_text(self):
        async for item in self._until_disconnect(self.receive_text):
            yield item

    async def iter_bytes(self):
        async for item in self._until_disconnect(self.receive_bytes):
            yield item

    async def iter_json(self):
        async for item in self._until_disconnect(self.receive_json):
            yield item

    async def _until_disconnect(self, take):
        try:
            while True:
                yield await take()
        except WebSocketDisconnect:
            return

    async def send_text(self, data):
        await self.send({"type": "websocket.send", "text": data})

    async def send_bytes(self, data):
        await self.send({"type": "websocket.send", "bytes": data})

    async def send_json(self, data, mode="text"):
        text = json.dumps(data, separators=(",", ":"), ensure_ascii=False)
        if mode == "text":
            await self.send_text(text)
        else:
            await self.send_bytes(text.encode("utf-8"))

    async def close(self, code=1000, reason=None):
        await self.send({"type": "websocket.close", "code": code, "reason": reason or ""})


class WebSocketClose:
    """An ASGI application that refuses a socket."""

    def __init__(self, code=1000, reason=None):
        self.code = code
        self.reason = reason or ""

    async def __call__(self, scope, receive, send):
        await send({"type": "websocket.close", "code": self.code, "reason": self.reason})
