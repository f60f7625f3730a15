"""From paths to endpoints."""
import enum
import re

from starlette._urls import URL, URLPath
from starlette._utils import get_route_path, is_async
from starlette.concurrency import run_in_threadpool
from starlette.convertors import CONVERTOR_TYPES
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.websockets import WebSocket, WebSocketClose


class NoMatchFound(Exception):
    """No route has this name and these parameters."""

    def __init__(self, name, path_params):
        super().__init__(f'No route exists for name "{name}" and params "{", ".join(path_params)}".')


class Match(enum.Enum):
    """Whether a route takes a request; PARTIAL: it would with another method."""

    NONE = 0
    PARTIAL = 1
    FULL = 2


_PARAMETER = re.compile(r"{([a-zA-Z_]\w*)(?::([a-zA-Z_]\w*))?}")


def compile_path(path):
    """A path's pattern, its format and its parameters' convertors."""
    pattern, template, convertors, at = "^", "", {}, 0
    for found in _PARAMETER.finditer(path):
        name, kind = found.group(1), found.group(2) or "str"
        if kind not in CONVERTOR_TYPES:
            raise AssertionError(f"Unknown path convertor '{kind}'")
        if name in convertors:
            raise ValueError(f"Duplicated param name {name} at path {path}")
        literal = path[at : found.start()]
        pattern += f"{re.escape(literal)}(?P<{name}>{CONVERTOR_TYPES[kind].regex})"
        template += literal + "{" + name + "}"
        convertors[name] = CONVERTOR_TYPES[kind]
        at = found.end()
    return re.compile(pattern + re.escape(path[at:]) + "$"), template + path[at:], convertors


def _filled(template, convertors, given):
    """A path with its parameters; those that it does not have are left over."""
    left = dict(given)
    for name, convertor in convertors.items():
        if "{" + name + "}" in template and name in left:
            template = template.replace("{" + name + "}", convertor.to_string(left.pop(name)))
    return template, left


def get_name(endpoint):
    return getattr(endpoint, "__name__", type(endpoint).__name__)


def _plain_endpoint(endpoint):
    """An endpoint that is a function, as an ASGI application."""

    async def app(scope, receive, send):
        request = Request(scope, receive, send)
        if is_async(endpoint):
            response = await endpoint(request)
        else:
            response = await run_in_threadpool(endpoint, request)
        await response(scope, receive, send)

    return app


def request_response(func):
    return _plain_endpoint(func)


class BaseRoute:
    """What Router asks of a route: ``matches``, ``handle`` and ``url_path_for``."""

    def matches(self, scope):
        raise NotImplementedError()

    def url_path_for(self, name, /, **path_params):
        raise NotImplementedError()

    async def handle(self, scope, receive, send):
        raise NotImplementedError()

    async def __call__(self, scope, receive, send):
        match, changes = self.matches(scope)
        if match is Match.NONE:
            await _not_found(scope, receive, send)
            return
        scope.update(changes)
        await self.handle(scope, receive, send)


async def _not_found(scope, receive, send):
    if scope["type"] == "websocket":
        await WebSocketClose()(scope, receive, send)
    elif "app" in scope:
        raise HTTPException(404)
    else:
        await PlainTextResponse("Not Found", 404)(scope, receive, send)


class _PathRoute(BaseRoute):
    def _match(self, scope):
        found = self.path_regex.match(get_route_path(scope))
        if found is None:
            return None
        values = {name: self.param_convertors[name].convert(text) for name, text in found.groupdict().items()}
        return {**scope.get("path_params", {}), **values}

    def url_path_for(self, name, /, **path_params):
        if name != self.name or set(path_params) != set(self.param_convertors):
            raise NoMatchFound(name, path_params)
        path, _ = _filled(self.path_format, self.param_convertors, path_params)
        return URLPath(path, protocol=self._protocol)


class Route(_PathRoute):
    """A path and its endpoint: a function of the request, or an ASGI application. HEAD comes with GET."""

    _protocol = "http"

    def __init__(self, path, endpoint, *, methods=None, name=None, include_in_schema=True, middleware=None):
        if not path.startswith("/"):
            raise AssertionError("Routed paths must start with '/'")
        self.path = path
        self.endpoint = endpoint
        self.name = get_name(endpoint) if name is None else name
        self.include_in_schema = include_in_schema
        is_function = not isinstance(endpoint, type) and (hasattr(endpoint, "__code__") or hasattr(endpoint, "__func__") or hasattr(endpoint, "func"))
        self.app = _plain_endpoint(endpoint) if is_function else endpoint
        if methods is None and is_function:
            methods = ["GET"]
        self.methods = None if methods is None else {m.upper() for m in methods}
        if self.methods is not None and "GET" in self.methods:
            self.methods.add("HEAD")
        for wrap in reversed(middleware or ()):
            self.app = wrap.cls(self.app, *wrap.args, **wrap.kwargs)
        self.path_regex, self.path_format, self.param_convertors = compile_path(path)

    def matches(self, scope):
        params = self._match(scope) if scope["type"] == "http" else None
        if params is None:
            return Match.NONE, {}
        taken = self.methods is None or scope["method"] in self.methods
        return Match.FULL if taken else Match.PARTIAL, {"endpoint": self.endpoint, "path_params": params}

    async def handle(self, scope, receive, send):
        if self.methods is not None and scope["method"] not in self.methods:
            headers = {"Allow": ", ".join(sorted(self.methods))}
            if "app" in scope:
                raise HTTPException(405, headers=headers)
            await PlainTextResponse("Method Not Allowed", 405, headers)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class WebSocketRoute(_PathRoute):
    """A path and its endpoint for sockets: a function of the socket, or an ASGI application."""

    _protocol = "websocket"

    def __init__(self, path, endpoint, *, name=None, middleware=None):
        if not path.startswith("/"):
            raise AssertionError("Routed paths must start with '/'")
        self.path = path
        self.endpoint = endpoint
        self.name = get_name(endpoint) if name is None else name
        if isinstance(endpoint, type) or not (hasattr(endpoint, "__code__") or hasattr(endpoint, "__func__") or hasattr(endpoint, "func")):
            self.app = endpoint
        else:
            self.app = self._serve
        for wrap in reversed(middleware or ()):
            self.app = wrap.cls(self.app, *wrap.args, **wrap.kwargs)
        self.path_regex, self.path_format, self.param_convertors = compile_path(path)

    async def _serve(self, scope, receive, send):
        await self.endpoint(WebSocket(scope, receive, send))

    def matches(self, scope):
        params = self._match(scope) if scope["type"] == "websocket" else None
        if params is None:
            return Match.NONE, {}
        return Match.FULL, {"endpoint": self.endpoint, "path_params": params}

    async def handle(self, scope, receive, send):
        await self.app(scope, receive, send)


class Mount(BaseRoute):
    """Everything below a path: an ASGI application, or routes."""

    def __init__(self, path, app=None, routes=None, name=None, *, middleware=None):
        if path and not path.startswith("/"):
            raise AssertionError("Routed paths must start with '/'")
        if app is None and routes is None:
            raise AssertionError("Either 'app=...', or 'routes=' must be specified")
        self.path = path.rstrip("/")
        self._base_app = Router(routes=routes) if app is None else app
        self.app = self._base_app
        for wrap in reversed(middleware or ()):
            self.app = wrap.cls(self.app, *wrap.args, **wrap.kwargs)
        self.name = name
        self.path_regex, self.path_format, self.param_convertors = compile_path(self.path + "/{path:path}")

    @property
    def routes(self):
        return getattr(self._base_app, "routes", [])

    def matches(self, scope):
        found = self.path_regex.match(get_route_path(scope)) if scope["type"] in ("http", "websocket") else None
        if found is None:
            return Match.NONE, {}
        values = {n: self.param_convertors[n].convert(v) for n, v in found.groupdict().items()}
        rest = "/" + values.pop("path")
        whole = get_route_path(scope)
        root = scope.get("root_path", "")
        return Match.FULL, {
            "path_params": {**scope.get("path_params", {}), **values},
            "app_root_path": scope.get("app_root_path", root),
            "root_path": root + whole[: len(whole) - len(rest)],
            "endpoint": self.app,
        }

    async def handle(self, scope, receive, send):
        await self.app(scope, receive, send)

    def url_path_for(self, name, /, **path_params):
        if self.name is not None and name == self.name and "path" in path_params:
            given = dict(path_params, path=str(path_params["path"]).lstrip("/"))
            path, left = _filled(self.path_format, self.param_convertors, given)
            if not left:
                return URLPath(path)
        elif self.name is None or name.startswith(self.name + ":"):
            inner = name if self.name is None else name[len(self.name) + 1 :]
            own = {k: v for k, v in path_params.items() if k in self.param_convertors and k != "path"}
            prefix, _ = _filled(self.path_format, self.param_convertors, dict(own, path=""))
            rest = {k: v for k, v in path_params.items() if k not in own}
            for route in self.routes or []:
                try:
                    path = route.url_path_for(inner, **rest)
                except NoMatchFound:
                    continue
                return URLPath(prefix.rstrip("/") + str(path), protocol=path.protocol)
        raise NoMatchFound(name, path_params)


class Host(BaseRoute):
    """Everything under a host name: ``Host("api.example.org", app)``."""

    def __init__(self, host, app, name=None):
        self.host = host
        self.app = app
        self.name = name
        self.host_regex, self.host_format, self.param_convertors = compile_path(host)

    @property
    def routes(self):
        return getattr(self.app, "routes", [])

    def matches(self, scope):
        host = next((v.decode("latin-1") for k, v in scope.get("headers", ()) if k == b"host"), "")
        found = self.host_regex.match(host.split(":")[0])
        if found is None:
            return Match.NONE, {}
        values = {n: self.param_convertors[n].convert(v) for n, v in found.groupdict().items()}
        return Match.FULL, {"path_params": {**scope.get("path_params", {}), **values}, "endpoint": self.app}

    async def handle(self, scope, receive, send):
        await self.app(scope, receive, send)

    def url_path_for(self, name, /, **path_params):
        raise NoMatchFound(name, path_params)


class Router:
    """Gives a request to the first of its routes that takes it."""

    def __init__(self, routes=None, redirect_slashes=True, default=None, lifespan=None, *, middleware=None):
        self.routes = [] if routes is None else list(routes)
        self.redirect_slashes = redirect_slashes
        self.default = _not_found if default is None else default
        self._app = self.app
        for wrap in reversed(middleware or ()):
            self._app = wrap.cls(self._app, *wrap.args, **wrap.kwargs)

    async def __call__(self, scope, receive, send):
        await self._app(scope, receive, send)

    async def app(self, scope, receive, send):
        scope.setdefault("router", self)
        partly = None
        for route in self.routes:
            match, changes = route.matches(scope)
            if match is Match.FULL:
                scope.update(changes)
                await route.handle(scope, receive, send)
                return
            if match is Match.PARTIAL and partly is None:
                partly = route, changes
        if partly is not None:
            scope.update(partly[1])
            await partly[0].handle(scope, receive, send)
            return
        path = get_route_path(scope)
        if scope["type"] == "http" and self.redirect_slashes and path not in ("", "/"):
            whole = scope["path"]
            other = dict(scope, path=whole[:-1] if whole.endswith("/") else whole + "/")
            if any(route.matches(other)[0] is not Match.NONE for route in self.routes):
                await RedirectResponse(str(URL(scope=other)))(scope, receive, send)
                return
        await self.default(scope, receive, send)

    def url_path_for(self, name, /, **path_params):
        for route in self.routes:
            try:
                return route.url_path_for(name, **path_params)
            except NoMatchFound:
                continue
        raise NoMatchFound(name, path_params)

    def mount(self, path, app, name=None):
        self.routes.append(Mount(path, app=app, name=name))

    def add_route(self, path, endpoint, methods=None, name=None, include_in_schema=True):
        self.routes.append(Route(path, endpoint, methods=methods, name=name, include_in_schema=include_in_schema))

    def add_websocket_route(self, path, endpoint, name=None):
        self.routes.append(WebSocketRoute(path, endpoint, name=name))
