"""What a long address says arrives whole."""
import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route


def page():
    st.title("Long addresses")


app = st.App(page, routes=[Route("/length", lambda request: PlainTextResponse(str(len(request.query_params["q"]))))])
