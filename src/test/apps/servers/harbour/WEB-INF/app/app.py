"""An App in Python: routes, middleware and a lifespan around main.py."""
import contextlib
import json

import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute


class Mark:
    """Adds its name to what comes back, of routes, of pages and of sockets being opened."""

    def __init__(self, app, name):
        self.app = app
        self.name = name

    async def __call__(self, scope, receive, send):
        async def marked(message):
            if message["type"] in ("http.response.start", "websocket.accept"):
                message["headers"] = list(message.get("headers", ())) + [(b"x-mark", self.name.encode())]
            await send(message)

        await self.app(scope, receive, marked)


@contextlib.asynccontextmanager
async def lifespan(app):
    yield {"crew": "seven"}


async def crew(request):
    return PlainTextResponse(request.state.crew)


async def ship(request):
    data = {"id": request.path_params["id"], "body": (await request.body()).decode()}
    return Response(json.dumps(data), media_type="application/json", status_code=201)


async def echo(socket):
    await socket.accept()
    await socket.send_text(await socket.receive_text())
    await socket.close()


app = st.App(
    "main.py",
    lifespan=lifespan,
    routes=[
        Route("/crew", crew),
        Route("/ships/{id:int}", ship, methods=["POST"]),
        WebSocketRoute("/echo", echo),
    ],
    middleware=[Middleware(Mark, name="outer"), Middleware(Mark, name="inner")],
)
