"""Figures that are fresh at 06:05, before anybody comes."""
import asyncio
import contextlib
from datetime import datetime, timedelta

import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route

refreshes = 0


def refresh():
    global refreshes
    refreshes += 1


def next_time():
    today = datetime.now().replace(hour=6, minute=5, second=0, microsecond=0)
    return today if today > datetime.now() else today + timedelta(days=1)


async def every_morning():
    while True:
        await asyncio.sleep((next_time() - datetime.now()).total_seconds())
        refresh()


@contextlib.asynccontextmanager
async def lifespan(app):
    refresh()
    task = asyncio.create_task(every_morning())
    yield
    task.cancel()


def page():
    st.text(f"Refreshed {refreshes} times")


app = st.App(
    page,
    lifespan=lifespan,
    routes=[
        Route("/next", lambda request: PlainTextResponse(next_time().isoformat(timespec="minutes"))),
        Route("/refreshes", lambda request: PlainTextResponse(str(refreshes))),
    ],
)
