"""A cookie for every visitor, which the page can read."""
import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware


class Visitors(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        response.set_cookie("visitor", "7", httponly=True)
        return response


def page():
    st.text(f"Cookie: {st.context.cookies.get('visitor')}")


app = st.App(page, middleware=[Middleware(Visitors)])
