"""Middleware around everything: order, headers, sessions, compression, exception handlers."""
import streamlit as st
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

handshakes = []


class Mark:
    """Adds its name on the way out; sees sockets being opened as well."""

    def __init__(self, app, name):
        self.app = app
        self.name = name

    async def __call__(self, scope, receive, send):
        if scope["type"] == "websocket":
            handshakes.append(self.name)

        async def marked(message):
            if message["type"] in ("http.response.start", "websocket.accept"):
                headers = list(message.get("headers", ()))
                message["headers"] = headers + [(b"x-mark", self.name.encode()), (b"set-cookie", self.name.encode() + b"=1")]
            await send(message)

        await self.app(scope, receive, marked)


class Dispatch(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path.endswith("/blocked"):
            return PlainTextResponse("blocked", status_code=403)
        read = len(await request.body()) if request.headers.get("x-read") else -1
        response = await call_next(request)
        response.headers["x-dispatch"] = str(read)
        return response


async def count(request):
    request.session["count"] = request.session.get("count", 0) + 1
    return JSONResponse(request.session)


async def long(request):
    return PlainTextResponse("0123456789" * 500)


async def body(request):
    return PlainTextResponse((await request.body()).decode())


class Missing(Exception):
    pass


class VeryMissing(Missing):
    pass


async def missing(request):
    raise VeryMissing("gone")


async def teapot(request):
    raise HTTPException(418)


async def broken(request):
    raise RuntimeError("internals")


def say_missing(request, error):
    return PlainTextResponse(f"nothing here: {error}", status_code=404)


async def say_teapot(request, error):
    return PlainTextResponse("tea", status_code=error.status_code)


async def sorry(request, error):
    return PlainTextResponse("we are sorry", status_code=500)


site = st.App(
    "main.py",
    routes=[
        Route("/count", count),
        Route("/long", long),
        Route("/body", body, methods=["POST"]),
        Route("/missing", missing),
        Route("/teapot", teapot),
        Route("/broken", broken),
        Route("/handshakes", lambda request: JSONResponse(handshakes)),
        Route("/blocked", long),
    ],
    middleware=[
        Middleware(Mark, name="outer"),
        Middleware(Mark, name="inner"),
        Middleware(GZipMiddleware, minimum_size=1000),
        Middleware(CORSMiddleware, allow_origins=["https://friend.example"], allow_methods=["GET", "POST"]),
        Middleware(SessionMiddleware, secret_key="for tests"),
        Middleware(Dispatch),
    ],
    exception_handlers={Missing: say_missing, 418: say_teapot, 500: sorry},
)
