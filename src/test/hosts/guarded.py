"""An App with middleware of its own around everything, core answers included."""
import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware


class Mark(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        response.headers["X-Mark"] = "guarded"
        return response


def page():
    st.text("Guarded")


app = st.App(page, middleware=[Middleware(Mark)])
