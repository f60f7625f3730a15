"""An App's ASGI applications, one in the other: errors, middleware, exception handlers, routes, and the server itself within."""
import asyncio

import _weir
from _weir_asgi import weir
from _weir_trace import traceback_text
from streamlit._app import RESERVED


def build(app):
    """The outermost application of an App."""
    inner = weir
    if app._routes:
        inner = Routes(app._routes, inner)
    handlers = {k: h for k, h in app._handlers.items() if k != 500 and k is not Exception}
    inner = Handlers(inner, handlers)
    for middleware in reversed(app._middleware):
        options = getattr(middleware, "kwargs", None)
        if options is None:
            options = getattr(middleware, "options", {})
        inner = middleware.cls(inner, *getattr(middleware, "args", ()), **options)
    last = app._handlers.get(500, app._handlers.get(Exception))
    return LastResort(inner, last, app._debug)


class Routes:
    """The user's routes, in their order; what none of them takes goes on."""

    def __init__(self, routes, inner):
        self._routes = routes
        self._inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] in ("http", "websocket") and not _is_reserved(scope):
            scope["router"] = self
            route, changes = self._find(scope)
            if route is not None:
                scope.update(changes)
                await route.handle(scope, receive, send)
                return
            if self._find(_other(scope))[0] is not None:
                await _redirect(scope, send)
                return
        await self._inner(scope, receive, send)

    def url_path_for(self, name, /, **path_params):
        """The path of a route by its name, for ``request.url_for``."""
        from starlette.routing import NoMatchFound

        for route in self._routes:
            try:
                return route.url_path_for(name, **path_params)
            except NoMatchFound:
                continue
        raise NoMatchFound(name, path_params)

    def _find(self, scope):
        partly = (None, None)
        if scope is None:
            return partly
        for route in self._routes:
            match, changes = route.matches(scope)
            if match.name == "FULL":
                return route, changes
            if match.name == "PARTIAL" and partly[0] is None:
                partly = (route, changes)
        return partly


def _is_reserved(scope):
    path, root = scope["path"], scope["root_path"]
    below = path[len(root) :] if root and path.startswith(root) else path
    return below.startswith(RESERVED)


def _other(scope):
    """The scope with a slash more or less at the end of its path."""
    path = scope["path"]
    if scope["type"] != "http" or path in ("", "/", scope["root_path"] + "/"):
        return None
    return dict(scope, path=path[:-1] if path.endswith("/") else path + "/")


async def _redirect(scope, send):
    from starlette.datastructures import URL
    from starlette.responses import RedirectResponse

    url = URL(scope=_other(scope))
    await RedirectResponse(url=str(url))(scope, None, send)


class Handlers:
    """Answers exceptions of routes with the handler of the nearest class, or of the status code."""

    def __init__(self, inner, handlers):
        self._inner = inner
        self._handlers = handlers

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self._socket(scope, receive, send)
            return
        begun = False

        async def watch(message):
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._inner(scope, receive, watch)
        except Exception as error:
            handler = self._handler(error)
            if handler is None:
                raise
            if begun:
                raise RuntimeError("An exception came after the response had begun") from error
            await _answer(handler, error, scope, receive, send)

    def _handler(self, error):
        if hasattr(error, "status_code") and hasattr(error, "detail"):
            by_code = self._handlers.get(error.status_code)
            if by_code is not None:
                return by_code
        for cls in type(error).__mro__:
            if cls in self._handlers:
                return self._handlers[cls]
        return _http_error if hasattr(error, "status_code") and hasattr(error, "detail") else None

    async def _socket(self, scope, receive, send):
        try:
            await self._inner(scope, receive, send)
        except Exception as error:
            if type(error).__name__ != "WebSocketException":
                raise
            await send({"type": "websocket.close", "code": error.code, "reason": error.reason or ""})


async def _answer(handler, error, scope, receive, send):
    from starlette.requests import Request

    request = Request(scope, receive, send)
    if asyncio.iscoroutinefunction(handler):
        response = await handler(request, error)
    else:
        from starlette.concurrency import run_in_threadpool

        response = await run_in_threadpool(handler, request, error)
    if response is not None:
        await response(scope, receive, send)


async def _http_error(request, error):
    from starlette.responses import PlainTextResponse, Response

    headers = getattr(error, "headers", None)
    if error.status_code in (204, 304):
        return Response(status_code=error.status_code, headers=headers)
    return PlainTextResponse(str(error.detail), status_code=error.status_code, headers=headers)


class LastResort:
    """Around everything: what nobody answered becomes a 500 and a line in the log."""

    def __init__(self, inner, handler, debug):
        self._inner = inner
        self._handler = handler
        self._debug = debug

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
            return
        begun = False

        async def watch(message):
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._inner(scope, receive, watch)
        except Exception as error:
            if begun:
                raise
            trace = traceback_text(error)
            _weir.asgi_log(f"{scope['method']} {scope['path']} failed", trace)
            if self._debug:
                await _plain(send, trace)
            elif self._handler is not None:
                await _answer(self._handler, error, scope, receive, send)
            else:
                await _plain(send, "Internal Server Error")


async def _plain(send, text):
    body = text.encode("utf-8", "replace")
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 500, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
