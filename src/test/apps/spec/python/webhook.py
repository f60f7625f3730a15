"""Another program reports something, and the pages show it."""
import streamlit as st
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

paid = []


async def hook(request):
    if request.headers.get("x-token") != "s3cret":
        raise HTTPException(401, "Wrong token")
    paid.append((await request.body()).decode())
    return Response(status_code=202)


def page():
    st.text(f"Paid: {', '.join(paid)}")


app = st.App(page, routes=[Route("/hooks/paid", hook, methods=["POST"])])
