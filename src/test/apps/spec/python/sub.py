"""A Starlette application of its own, with its own answers to errors."""
import streamlit as st
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route


class Late(Exception):
    pass


async def orders(request):
    return PlainTextResponse("7 orders")


async def late(request):
    raise Late("the ship is late")


async def on_late(request, error):
    return PlainTextResponse(f"orders: {error}", status_code=409)


shop = Starlette(routes=[Route("/orders", orders), Route("/orders/late", late)], exception_handlers={Late: on_late})


def page():
    st.title("Shop")


app = st.App(page, routes=[Mount("/api", shop)])
