"""A file that crawlers look for at the root."""
import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route


def page():
    st.title("Not for robots")


def robots(request):
    return PlainTextResponse("User-agent: *\nDisallow: /\n")


app = st.App(page, routes=[Route("/robots.txt", robots)])
