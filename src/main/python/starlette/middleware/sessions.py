"""A small dictionary for each browser, in a signed cookie."""
import base64
import hashlib
import hmac
import json
import time

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection


class SessionMiddleware:
    """``request.session``: JSON values, readable by the browser, not to be changed by it. ``max_age`` in seconds, None for as long as the
    browser is open."""

    def __init__(
        self,
        app,
        secret_key,
        session_cookie="session",
        max_age=14 * 24 * 60 * 60,
        path="/",
        same_site="lax",
        https_only=False,
        domain=None,
    ):
        self.app = app
        self._key = hashlib.sha256(b"weir.session " + str(secret_key).encode("utf-8")).digest()
        self._cookie = session_cookie
        self._max_age = max_age
        self._path = path
        self._flags = f"httponly; samesite={same_site}" + ("; secure" if https_only else "")
        if domain is not None:
            self._flags += f"; domain={domain}"

    async def __call__(self, scope, receive, send):
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        before = self._read(HTTPConnection(scope).cookies.get(self._cookie))
        scope["session"] = {} if before is None else before
        was_empty = not before

        async def send_with_cookie(message):
            if message["type"] in ("http.response.start", "websocket.accept"):
                session = scope["session"]
                if session:
                    message.setdefault("headers", [])
                    MutableHeaders(scope=message).append("set-cookie", self._written(session, scope))
                elif not was_empty:
                    message.setdefault("headers", [])
                    gone = f"{self._cookie}=null; path={self._path}; expires=Thu, 01 Jan 1970 00:00:00 GMT; {self._flags}"
                    MutableHeaders(scope=message).append("set-cookie", gone)
            await send(message)

        await self.app(scope, receive, send_with_cookie)

    def _written(self, session, scope):
        data = base64.urlsafe_b64encode(json.dumps(session, separators=(",", ":")).encode("utf-8")).decode("ascii")
        signed = f"{data}.{int(time.time())}"
        age = "" if self._max_age is None else f"Max-Age={self._max_age}; "
        return f"{self._cookie}={signed}.{self._signature(signed)}; path={self._path}; {age}{self._flags}"

    def _read(self, cookie):
        """The dictionary of a cookie; None for one that is missing, changed or too old."""
        if not cookie or cookie.count(".") != 2:
            return None
        signed, _, signature = cookie.rpartition(".")
        if not hmac.compare_digest(signature.encode("latin-1", "replace"), self._signature(signed).encode("ascii")):
            return None
        data, _, moment = signed.partition(".")
        if self._max_age is not None and int(moment) + self._max_age < time.time():
            return None
        return json.loads(base64.urlsafe_b64decode(data))

    def _signature(self, text):
        digest = hmac.new(self._key, text.encode("utf-8", "replace"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")
