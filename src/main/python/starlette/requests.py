"""A request, read."""
import json

from starlette.datastructures import Address, Headers, QueryParams, State
from starlette._urls import URL
from starlette.exceptions import HTTPException


class ClientDisconnect(Exception):
    """The client left while its request was read."""


class HTTPConnection:
    """What requests and sockets have in common: the scope by names."""

    def __init__(self, scope, receive=None):
        self.scope = scope

    def __getitem__(self, key):
        return self.scope[key]

    def __iter__(self):
        return iter(self.scope)

    def __len__(self):
        return len(self.scope)

    def get(self, key, default=None):
        return self.scope.get(key, default)

    @property
    def app(self):
        return self.scope["app"]

    @property
    def url(self):
        return URL(scope=self.scope)

    @property
    def base_url(self):
        root = self.scope.get("app_root_path", self.scope.get("root_path", ""))
        return URL(scope=dict(self.scope, path=root.rstrip("/") + "/", query_string=b""))

    @property
    def headers(self):
        if not hasattr(self, "_headers"):
            self._headers = Headers(scope=self.scope)
        return self._headers

    @property
    def query_params(self):
        if not hasattr(self, "_query_params"):
            self._query_params = QueryParams(self.scope["query_string"])
        return self._query_params

    @property
    def path_params(self):
        return self.scope.get("path_params", {})

    @property
    def cookies(self):
        if not hasattr(self, "_cookies"):
            self._cookies = _cookies(self.headers.getlist("cookie"))
        return self._cookies

    @property
    def client(self):
        client = self.scope.get("client")
        return Address(*client) if client is not None else None

    @property
    def session(self):
        if "session" not in self.scope:
            raise AssertionError("SessionMiddleware must be installed to access request.session")
        return self.scope["session"]

    @property
    def auth(self):
        return self.scope["auth"]

    @property
    def user(self):
        return self.scope["user"]

    @property
    def state(self):
        if not hasattr(self, "_state"):
            self._state = State(self.scope.setdefault("state", {}))
        return self._state

    def url_for(self, name, /, **path_params):
        """The whole address of a route by its name."""
        path = self.scope["router"].url_path_for(name, **path_params)
        return path.make_absolute_url(self.base_url)


def _cookies(headers):
    """Pairs as they stand; what has no name is left out."""
    found = {}
    for header in headers:
        for pair in header.split(";"):
            name, equals, value = pair.partition("=")
            name, value = name.strip(), value.strip()
            if not equals or not name:
                continue
            if len(value) > 1 and value[0] == value[-1] == '"':
                from http.cookies import _unquote

                value = _unquote(value)
            found[name] = value
    return found


class Request(HTTPConnection):
    """A request over HTTP."""

    def __init__(self, scope, receive=None, send=None):
        super().__init__(scope)
        self._receive = receive
        self._send = send
        self._is_read = False
        self._is_gone = False

    @property
    def method(self):
        return self.scope["method"]

    @property
    def receive(self):
        return self._receive

    async def stream(self):
        """The body in pieces, as they come; a body can be streamed once."""
        if hasattr(self, "_body"):
            yield self._body
            yield b""
            return
        if self._is_read:
            raise RuntimeError("The body of this request was read already")
        while not self._is_read:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self._is_gone = True
                raise ClientDisconnect()
            self._is_read = not message.get("more_body", False)
            if message.get("body"):
                yield message["body"]
        yield b""

    async def body(self):
        if not hasattr(self, "_body"):
            parts = []
            async for part in self.stream():
                parts.append(part)
            self._body = b"".join(parts)
        return self._body

    async def json(self):
        if not hasattr(self, "_json"):
            self._json = json.loads(await self.body())
        return self._json

    def form(self, *, max_files=1000, max_fields=1000, max_part_size=1024 * 1024):
        """The fields of a form; to be awaited, or used with ``async with``. Limits as in Starlette; sizes in bytes."""
        return _Form(self, max_files, max_fields, max_part_size)

    async def close(self):
        if hasattr(self, "_form"):
            await self._form.close()

    async def is_disconnected(self):
        """Whether the client is known to have left."""
        return self._is_gone


class _Form:
    def __init__(self, request, *limits):
        self._request = request
        self._limits = limits

    async def _read(self):
        request = self._request
        if not hasattr(request, "_form"):
            from starlette._form import FormError, read

            try:
                request._form = read(request.headers.get("content-type", ""), await request.body(), *self._limits)
            except FormError as error:
                raise HTTPException(400, detail=str(error)) from error
        return request._form

    def __await__(self):
        return self._read().__await__()

    async def __aenter__(self):
        return await self._read()

    async def __aexit__(self, *exception):
        await self._request.close()
