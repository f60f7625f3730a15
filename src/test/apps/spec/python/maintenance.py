"""Closed while a file is there; health checks pass."""
import tempfile
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse

closed = Path(tempfile.mkstemp()[1])


class Maintenance:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if not closed.exists() or scope["path"].endswith("/_stcore/health"):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1012})
        else:
            answer = HTMLResponse("<h1>Back at noon</h1>", status_code=503, headers={"Retry-After": "600"})
            await answer(scope, receive, send)


def page():
    st.title("Harbour")


app = st.App(page, middleware=[Middleware(Maintenance)])
