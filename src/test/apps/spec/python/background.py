"""Work that goes on without any visitor."""
import asyncio
import contextlib

import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route

refreshes = 0


async def refresh():
    global refreshes
    while True:
        await asyncio.sleep(0.1)
        refreshes += 1


@contextlib.asynccontextmanager
async def lifespan(app):
    task = asyncio.create_task(refresh())
    yield
    task.cancel()


def page():
    st.text(f"Refreshed {refreshes} times")


app = st.App(page, lifespan=lifespan, routes=[Route("/refreshes", lambda request: PlainTextResponse(str(refreshes)))])
