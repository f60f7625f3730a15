"""People sign in with a provider of identities; a cookie says who they are from then on."""
import uuid

import streamlit as st
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse
from starlette.routing import Route

people = {}


async def login(request):
    state = str(uuid.uuid4())
    response = RedirectResponse(f"https://id.example/authorize?client_id=harbour&state={state}")
    response.set_cookie("state", state, httponly=True, samesite="lax")
    return response


async def callback(request):
    if request.cookies.get("state") != request.query_params["state"]:
        raise HTTPException(401, "This sign-in began somewhere else")
    desk = str(uuid.uuid4())
    # Here the provider would be asked what the code is worth.
    people[desk] = f"Ada with code {request.query_params['code']}"
    response = RedirectResponse("./")
    response.set_cookie("desk", desk, httponly=True, samesite="lax")
    return response


def page():
    person = people.get(st.context.cookies.get("desk"))
    st.markdown(f"Hello {person}" if person else "[Sign in](login)")


app = st.App(page, routes=[Route("/login", login), Route("/callback", callback)])
