"""An application that was there before: any ASGI 3 application."""
import streamlit as st
from starlette.routing import Mount


async def legacy(scope, receive, send):
    path = scope["path"].removeprefix(scope.get("root_path", ""))
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": f"Ledger at {path}".encode()})


def page():
    st.title("New and old")


app = st.App(page, routes=[Mount("/legacy", legacy)])
