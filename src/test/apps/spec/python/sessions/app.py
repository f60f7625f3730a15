"""What a session holds is let go with it. .streamlit/config.toml says how long a closed tab is waited for."""
import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.routing import Route

connections = set()


@st.cache_resource(scope="session", on_release=connections.discard)
def connection():
    made = object()
    connections.add(made)
    return made


def page():
    st.text(f"Connection {connection() in connections}")


app = st.App(page, routes=[Route("/open", lambda request: PlainTextResponse(str(len(connections))))])
