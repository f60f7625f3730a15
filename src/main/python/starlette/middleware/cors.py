"""Requests of pages of other origins."""
import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

_SIMPLE_HEADERS = {"Accept", "Accept-Language", "Content-Language", "Content-Type"}
_ALL_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")


class CORSMiddleware:
    """Answers preflight requests and says who may read answers. ``max_age`` in seconds."""

    def __init__(
        self,
        app,
        allow_origins=(),
        allow_methods=("GET",),
        allow_headers=(),
        allow_credentials=False,
        allow_origin_regex=None,
        expose_headers=(),
        max_age=600,
    ):
        self.app = app
        self._origins = allow_origins
        self._any_origin = "*" in allow_origins
        self._pattern = None if allow_origin_regex is None else re.compile(allow_origin_regex)
        self._methods = _ALL_METHODS if "*" in allow_methods else tuple(allow_methods)
        self._any_header = "*" in allow_headers
        self._headers = sorted(_SIMPLE_HEADERS | set(allow_headers))
        self._credentials = allow_credentials
        self._exposed = ", ".join(expose_headers)
        self._max_age = max_age

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        origin = asked.get("origin")
        if origin is None:
            await self.app(scope, receive, send)
        elif scope["method"] == "OPTIONS" and "access-control-request-method" in asked:
            await self._preflight(origin, asked)(scope, receive, send)
        else:

            async def send_marked(message):
                if message["type"] == "http.response.start":
                    self._mark(MutableHeaders(scope=message), origin, "cookie" in asked)
                await send(message)

            await self.app(scope, receive, send_marked)

    def _allows(self, origin):
        if self._any_origin or origin in self._origins:
            return True
        return self._pattern is not None and self._pattern.fullmatch(origin) is not None

    def _mark(self, headers, origin, has_cookie):
        if self._credentials:
            headers["access-control-allow-credentials"] = "true"
        if self._exposed:
            headers["access-control-expose-headers"] = self._exposed
        if self._any_origin and not (has_cookie and self._credentials):
            headers["access-control-allow-origin"] = "*"
        elif self._allows(origin):
            headers["access-control-allow-origin"] = origin
            headers.add_vary_header("Origin")

    def _preflight(self, origin, asked):
        failures = []
        answer = {
            "Vary": "Origin",
            "Access-Control-Allow-Methods": ", ".join(self._methods),
            "Access-Control-Max-Age": str(self._max_age),
        }
        if self._credentials:
            answer["Access-Control-Allow-Credentials"] = "true"
        if not self._allows(origin):
            failures.append("origin")
        else:
            plain = self._any_origin and not self._credentials
            answer["Access-Control-Allow-Origin"] = "*" if plain else origin
        if asked["access-control-request-method"] not in self._methods:
            failures.append("method")
        wanted = asked.get("access-control-request-headers")
        if self._any_header and wanted is not None:
            answer["Access-Control-Allow-Headers"] = wanted
        elif not self._any_header:
            answer["Access-Control-Allow-Headers"] = ", ".join(self._headers)
            known = {h.lower() for h in self._headers}
            if wanted is not None and any(h.strip().lower() not in known for h in wanted.split(",")):
                failures.append("headers")
        if failures:
            return PlainTextResponse("Disallowed CORS " + ", ".join(failures), status_code=400, headers=answer)
        return PlainTextResponse("OK", headers=answer)
