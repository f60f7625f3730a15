"""A game as a bundle of files: browsers load it only with the right types."""
from pathlib import Path

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

assets = Path(__file__).parent.parent / "assets"


def page():
    st.title("Game")


app = st.App(page, routes=[Mount("/game", StaticFiles(directory=assets / "game", html=True))])
