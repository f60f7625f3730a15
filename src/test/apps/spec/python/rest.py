"""An endpoint for other programs beside the page."""
import json

import streamlit as st
from starlette.responses import Response
from starlette.routing import Route


async def ship(request):
    data = {"id": request.path_params["id"], "name": "Vega"}
    return Response(json.dumps(data), media_type="application/json")


def page():
    st.title("Ships")


app = st.App(page, routes=[Route("/api/ships/{id:int}", ship)])
