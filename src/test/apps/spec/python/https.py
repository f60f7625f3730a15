"""Nobody stays on plain HTTP."""
import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.httpsredirect import HTTPSRedirectMiddleware


def page():
    st.text("Safe")


app = st.App(page, middleware=[Middleware(HTTPSRedirectMiddleware)])
