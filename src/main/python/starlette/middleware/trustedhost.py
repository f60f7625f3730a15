"""Only known host names."""
from starlette._urls import URL
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse


class TrustedHostMiddleware:
    """Refuses other host names with 400; ``*.example.org`` stands for all below. With ``www_redirect`` a name that is only known with
    ``www.`` is sent there."""

    def __init__(self, app, allowed_hosts=None, www_redirect=True):
        self.app = app
        self._hosts = ["*"] if allowed_hosts is None else list(allowed_hosts)
        for host in self._hosts:
            if "*" in host[1:] or (host.startswith("*") and host != "*" and not host.startswith("*.")):
                raise AssertionError("Domain wildcard patterns must be like '*.example.com'.")
        self._www = www_redirect

    async def __call__(self, scope, receive, send):
        if scope["type"] not in ("http", "websocket") or "*" in self._hosts:
            await self.app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "").split(":")[0].lower()
        if any(host == known or (known.startswith("*") and host.endswith(known[1:])) for known in self._hosts):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": "Invalid host"})
        elif self._www and "www." + host in self._hosts:
            url = URL(scope=scope)
            await RedirectResponse(str(url.replace(netloc="www." + url.netloc)))(scope, receive, send)
        else:
            await PlainTextResponse("Invalid host header", status_code=400)(scope, receive, send)
