"""Plain connections, sent to the secure address."""
from starlette._urls import URL
from starlette.responses import RedirectResponse


class HTTPSRedirectMiddleware:
    """Redirects http to https and ws to wss; for the default port the address has none."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http" and scope["scheme"] == "http":
            url = URL(scope=scope)
            place = url.hostname if url.port in (80, 443) else url.netloc
            await RedirectResponse(str(url.replace(scheme="https", netloc=place)), status_code=307)(scope, receive, send)
        elif scope["type"] == "websocket" and scope["scheme"] == "ws":
            await send({"type": "websocket.close", "code": 1008, "reason": "Use wss"})
        else:
            await self.app(scope, receive, send)
