"""A site that another tool generated, and a game as a bundle of files."""
from pathlib import Path

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

assets = Path(__file__).parent.parent / "assets"


def page():
    st.title("With a manual")


app = st.App(page, routes=[Mount("/docs", StaticFiles(directory=assets / "site", html=True))])
