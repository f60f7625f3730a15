"""Name and colours for people who put the app on their home screen."""
import json

import streamlit as st
from starlette.responses import Response
from starlette.routing import Route


async def manifest(request):
    content = {"name": "Harbour", "start_url": ".", "theme_color": "#0b5cad"}
    return Response(json.dumps(content), media_type="application/manifest+json")


def page():
    st.title("Harbour")


app = st.App(page, routes=[Route("/manifest.json", manifest)])
