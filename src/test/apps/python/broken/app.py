import contextlib

import streamlit as st


@contextlib.asynccontextmanager
async def lifespan(app):
    raise LookupError("no database today")
    yield


app = st.App("main.py", lifespan=lifespan)
