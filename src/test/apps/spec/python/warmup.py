"""What takes long happens before the first visitor: in a set-up that runs once, for pages and routes."""
import contextlib

import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route

loads = 0


@st.cache_resource
def model():
    global loads
    loads += 1
    return f"loaded {loads} times"


@contextlib.asynccontextmanager
async def lifespan(app):
    yield {"model": model()}


async def show(request):
    return PlainTextResponse(request.state.model)


def page():
    st.text(f"Model {model()}")


app = st.App(page, lifespan=lifespan, routes=[Route("/model", show)])
