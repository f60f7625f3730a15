"""Pages of one's own for what is not there and what fails."""
import streamlit as st
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def crash(request):
    raise ValueError("secret detail")


async def berth(request):
    raise HTTPException(404, f"No berth {request.path_params['n']}")


async def not_there(request, error):
    return HTMLResponse("<h1>The harbour has no such berth</h1>", status_code=404)


async def sorry(request, error):
    return HTMLResponse("<h1>The harbour is sorry</h1>", status_code=500)


def page():
    st.title("Harbour")


app = st.App(page, routes=[Route("/crash", crash), Route("/berths/{n}", berth)], exception_handlers={404: not_there, 500: sorry})
