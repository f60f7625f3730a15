"""Responses: ASGI applications that answer one request."""
import json
from urllib.parse import quote

from starlette.datastructures import MutableHeaders

_SAFE = ":/%#?=@[]!$&'()*+,;"


class Response:
    """A body with a status code and headers."""

    media_type = None
    charset = "utf-8"

    def __init__(self, content=None, status_code=200, headers=None, media_type=None, background=None):
        self.status_code = status_code
        if media_type is not None:
            self.media_type = media_type
        self.background = background
        self.body = self.render(content)
        self.init_headers(headers)

    def render(self, content):
        if content is None:
            return b""
        return bytes(content) if isinstance(content, (bytes, bytearray, memoryview)) else content.encode(self.charset)

    def init_headers(self, headers=None):
        raw = [(k.lower().encode("latin-1"), str(v).encode("latin-1")) for k, v in (headers or {}).items()]
        names = [k for k, _ in raw]
        body = getattr(self, "body", None)
        has_length = body is not None and not (self.status_code < 200 or self.status_code in (204, 304))
        if has_length and b"content-length" not in names:
            raw.append((b"content-length", str(len(body)).encode("latin-1")))
        if self.media_type is not None and b"content-type" not in names:
            kind = self.media_type
            if kind.startswith("text/") and "charset=" not in kind.lower():
                kind += f"; charset={self.charset}"
            raw.append((b"content-type", kind.encode("latin-1")))
        self.raw_headers = raw

    @property
    def headers(self):
        if not hasattr(self, "_headers"):
            self._headers = MutableHeaders(raw=self.raw_headers)
        return self._headers

    def set_cookie(
        self,
        key,
        value="",
        max_age=None,
        expires=None,
        path="/",
        domain=None,
        secure=False,
        httponly=False,
        samesite="lax",
        partitioned=False,
    ):
        """Sends a cookie. ``max_age`` in seconds; ``expires`` in seconds from now, as a datetime, or as text."""
        parts = [_pair(key, value)]
        if max_age is not None:
            parts.append(f"Max-Age={max_age}")
        if expires is not None:
            parts.append(f"expires={_moment(expires)}")
        if path is not None:
            parts.append(f"Path={path}")
        if domain is not None:
            parts.append(f"Domain={domain}")
        if secure:
            parts.append("Secure")
        if httponly:
            parts.append("HttpOnly")
        if samesite is not None:
            if samesite.lower() not in ("strict", "lax", "none"):
                raise AssertionError("samesite must be either 'strict', 'lax' or 'none'")
            parts.append(f"SameSite={samesite}")
        if partitioned:
            parts.append("Partitioned")
        self.raw_headers.append((b"set-cookie", "; ".join(parts).encode("latin-1")))

    def delete_cookie(self, key, path="/", domain=None, secure=False, httponly=False, samesite="lax"):
        self.set_cookie(key, "", 0, 0, path, domain, secure, httponly, samesite)

    async def __call__(self, scope, receive, send):
        await self._start(send)
        await send({"type": "http.response.body", "body": self.body, "more_body": False})
        if self.background is not None:
            await self.background()

    async def _start(self, send):
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})


def _pair(key, value):
    """A cookie as the standard library quotes it; it refuses names that are none."""
    from http.cookies import SimpleCookie

    cookie = SimpleCookie()
    cookie[key] = value
    return cookie[key].OutputString()


def _moment(expires):
    from email.utils import format_datetime, formatdate

    if isinstance(expires, str):
        return expires
    if isinstance(expires, (int, float)):
        import time

        return formatdate(time.time() + expires, usegmt=True)
    return format_datetime(expires, usegmt=True)


class HTMLResponse(Response):
    media_type = "text/html"


class PlainTextResponse(Response):
    media_type = "text/plain"


class JSONResponse(Response):
    """A value as JSON. NaN and infinity are refused with ValueError: JSON has none."""

    media_type = "application/json"

    def render(self, content):
        return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")

    def __init__(self, content, status_code=200, headers=None, media_type=None, background=None):
        super().__init__(content, status_code, headers, media_type, background)


class RedirectResponse(Response):
    def __init__(self, url, status_code=307, headers=None, background=None):
        super().__init__(b"", status_code, headers, None, background)
        self.headers["location"] = quote(str(url), safe=_SAFE)


class StreamingResponse(Response):
    """A body in pieces, from an iterable or an asynchronous one; pieces are sent as they come."""

    def __init__(self, content, status_code=200, headers=None, media_type=None, background=None):
        if hasattr(content, "__aiter__"):
            self.body_iterator = content
        else:
            from starlette.concurrency import iterate_in_threadpool

            self.body_iterator = iterate_in_threadpool(content)
        self.status_code = status_code
        self.media_type = self.media_type if media_type is None else media_type
        self.background = background
        self.init_headers(headers)

    async def __call__(self, scope, receive, send):
        await self._start(send)
        async for piece in self.body_iterator:
            body = piece if isinstance(piece, (bytes, bytearray, memoryview)) else piece.encode(self.charset)
            await send({"type": "http.response.body", "body": body, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        if self.background is not None:
            await self.background()


def __getattr__(name):
    # Files need modules that other responses do not.
    if name == "FileResponse":
        from starlette._files import FileResponse

        return FileResponse
    raise AttributeError(f"module 'starlette.responses' has no attribute '{name}'")
