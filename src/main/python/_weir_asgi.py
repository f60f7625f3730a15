"""An App's ASGI applications, driven by the server.

The server gives connections; each is served by a task on the App's loop. What the innermost application gets, the server's own page and
files, goes back to the server, which answers through the middleware around it.
"""
import asyncio

import _weir
from _weir_loop import Loop, waiter
from _weir_trace import traceback_text

# The connection of a scope, for the innermost application.
_CONNECTION = "weir.connection"


class Connection:
    """One request or one socket, as the server knows it."""

    def __init__(self, host):
        self.host = host
        self.was_read = False
        self.has_begun = False

    async def receive(self):
        self.was_read = True
        future, fill = waiter()
        message = _weir.asgi_receive(self.host, fill)
        return _incoming(message if message is not None else await future)

    async def send(self, message):
        kind = message["type"]
        self.has_begun = True
        if kind == "http.response.start":
            parts = (message["status"], _header_text(message.get("headers", ())), None)
        elif kind == "http.response.body":
            parts = (bytes(message.get("body", b"")), bool(message.get("more_body", False)), None)
        elif kind == "websocket.send":
            text, data = message.get("text"), message.get("bytes")
            parts = (text, None if data is None else bytes(data), None)
        elif kind == "websocket.accept":
            parts = (message.get("subprotocol") or "", _header_text(message.get("headers", ())), None)
        elif kind == "websocket.close":
            parts = (message.get("code", 1000), message.get("reason") or "", None)
        else:
            raise RuntimeError(f"An ASGI application sent a message of an unknown type: {kind!r}")
        future, fill = waiter()
        if not _weir.asgi_send(self.host, fill, kind, *parts):
            await future


def _header_text(headers):
    """Names and values as one text; what could begin a header of its own is refused."""
    text = b"".join([_raw(n) + b"\0" + _raw(v) + b"\n" for n, v in headers]).decode("latin-1")
    if text.count("\n") != len(headers) or "\r" in text:
        raise ValueError("A header of the response contains a line break")
    return text


def _raw(part):
    return part.encode("latin-1") if isinstance(part, str) else bytes(part)


def _header_list(text):
    return [tuple(line.split(b"\0", 1)) for line in text.encode("latin-1").split(b"\n") if line]


def _incoming(message):
    kind = message[0]
    if kind == "http.request":
        return {"type": kind, "body": message[1], "more_body": message[2]}
    if kind == "websocket.receive":
        return {"type": kind, "text": message[1], "bytes": message[2]}
    if kind == "websocket.disconnect":
        return {"type": kind, "code": message[1], "reason": message[2]}
    return {"type": kind}


def _scope(app, host, parts):
    (kind, version, method, scheme, root, path, raw_path, query, headers, client, server, protocols) = parts
    scope = {
        "type": kind,
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": version,
        "scheme": scheme,
        "path": root + path if _paths_are_whole() else path,
        "raw_path": raw_path.encode("latin-1"),
        "query_string": query.encode("latin-1"),
        "root_path": root,
        "headers": _header_list(headers),
        "client": tuple(client) if client is not None else None,
        "server": tuple(server),
        "state": dict(app.state),
        "extensions": {},
        "app": app,
        _CONNECTION: host,
    }
    if kind == "http":
        scope["method"] = method
    else:
        scope["subprotocols"] = list(protocols)
    return scope


def _paths_are_whole():
    """Whether the path of a scope begins with its root path; Starlette changed that with 0.33."""
    global _whole
    if _whole is None:
        try:
            import starlette._utils as utils
        except ImportError:
            utils = None
        _whole = utils is None or hasattr(utils, "get_route_path")
    return _whole


_whole = None


async def weir(scope, receive, send):
    """The innermost application: the server itself answers, page, files and REST resources."""
    connection = scope[_CONNECTION]
    if scope["type"] == "websocket":
        _weir.asgi_forward(connection.host, None)
        await receive()
        await send({"type": "websocket.accept"})
        return
    body = await _whole_body(receive) if connection.was_read else None
    _weir.asgi_forward(connection.host, body)
    while True:
        future, fill = waiter()
        _weir.asgi_inner(connection.host, fill)
        message = await future
        kind = message[0]
        if kind == "failure":
            raise RuntimeError(message[1])
        if kind == "http.response.start":
            await send({"type": kind, "status": message[1], "headers": _header_list(message[2])})
        else:
            await send({"type": kind, "body": message[1], "more_body": message[2]})
            if not message[2]:
                return


async def _whole_body(receive):
    """What middleware has read of the request is handed on as one piece."""
    parts = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            break
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            break
    return b"".join(parts)


class Server:
    """Serves one App on a loop of its own."""

    def __init__(self, app, stack):
        self._app = app
        self._stack = stack
        self._loop = Loop()
        self._life = None
        self._stopping = None

    def run(self):
        """Runs the loop in this thread until `stop`."""
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._cancel_all()
        finally:
            self._loop.close()

    def _cancel_all(self):
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        if tasks:
            self._loop.run_until_complete(asyncio.wait(tasks, timeout=1))

    # ---- called on the loop, by events of the server

    def start_up(self, started):
        """Enters the lifespan; tells `started` its traceback if that fails, else nothing."""
        self._stopping = asyncio.Event()
        self._life = self._loop.create_task(self._live(started))

    async def _live(self, started):
        manager = self._app._lifespan
        if manager is None:
            started(None)
            return
        try:
            life = manager(self._app)
            state = await life.__aenter__()
            self._app._set_state(state)
        except BaseException as error:
            started(traceback_text(error))
            return
        started(None)
        await self._stopping.wait()
        try:
            await life.__aexit__(None, None, None)
        except BaseException as error:
            _weir.asgi_log("The lifespan of the app failed while it ended", traceback_text(error))

    def shut_down(self, ended):
        """Leaves the lifespan, then tells `ended`."""
        self._stopping.set()
        self._life.add_done_callback(lambda task: ended(None))

    def stop(self, none):
        self._loop.stop()

    def serve(self, host_and_parts):
        host, parts = host_and_parts
        connection = Connection(host)
        task = self._loop.create_task(self._serve(connection, _scope(self._app, connection, parts)))
        task.add_done_callback(_check)

    async def _serve(self, connection, scope):
        try:
            await self._stack(scope, connection.receive, connection.send)
        except asyncio.CancelledError:
            _weir.asgi_end(connection.host, "The app is ending")
            raise
        except BaseException as error:
            _weir.asgi_end(connection.host, traceback_text(error))
        else:
            _weir.asgi_end(connection.host, None)


def _check(task):
    if not task.cancelled() and task.exception() is not None:
        _weir.asgi_log("A request could not be served", traceback_text(task.exception()))
