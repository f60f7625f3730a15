# The page of twenty elements, and beside it a route that answers with JSON: for bench/run Requests.
import streamlit as st
from starlette.responses import JSONResponse
from starlette.routing import Route


async def add(request):
    return JSONResponse({"sum": sum(int(n) for n in request.query_params.getlist("n"))})


app = st.App("mixed.py", routes=[Route("/api/sum", add)])
