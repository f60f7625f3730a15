"""A function as the script, secrets, an error handler, tracebacks in answers; and what a constructor refuses."""
import pathlib

import streamlit as st
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route, WebSocketRoute

runs = []


def page():
    runs.append(1)
    st.text("from a function")
    quietly, loudly = st.button("Fail"), st.button("Fail loudly")
    if quietly:
        raise ValueError("on purpose")
    if loudly:
        raise KeyError("shown")


def on_error(error):
    if isinstance(error, ValueError):
        st.text(f"handled: {error}")
        return True
    return False


async def async_page():
    pass


def generator_page():
    yield


def page_with_argument(x):
    pass


def _tried(make):
    try:
        make()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


def taken():
    other = st.App("a.py")
    other.lifespan()
    other.run()


def refused(request):
    plain = lambda r: None
    return JSONResponse(
        {
            "script": _tried(lambda: st.App(5)),
            "async": _tried(lambda: st.App(async_page)),
            "generator": _tried(lambda: st.App(generator_page)),
            "argument": _tried(lambda: st.App(page_with_argument)),
            "secrets": _tried(lambda: st.App("a.py", secrets=["x"])),
            "secret": _tried(lambda: st.App("a.py", secrets={"a": {"b": object()}})),
            "secret key": _tried(lambda: st.App("a.py", secrets={"a": {1: "x"}})),
            "no script": _tried(lambda: st.App(None)),
            "unnamed": _tried(lambda: st.App(eval("lambda: None"))),
            "handler": _tried(lambda: st.App("a.py", on_script_error=1)),
            "routes": _tried(lambda: st.App("a.py", routes=5)),
            "middlewares": _tried(lambda: st.App("a.py", middleware="cors")),
            "answers": _tried(lambda: st.App("a.py", exception_handlers=[404])),
            "answer": _tried(lambda: st.App("a.py", exception_handlers={404: "gone"})),
            "base core": _tried(lambda: st.App("a.py", routes=[Mount("/component/", routes=[])])),
            "base media": _tried(lambda: st.App("a.py", routes=[Route("/media", plain)])),
            "base static": _tried(lambda: st.App("a.py", routes=[WebSocketRoute("/static", plain)])),
            "taken": _tried(taken),
            "lifespan": _tried(lambda: st.App("a.py", lifespan=3)),
            "route": _tried(lambda: st.App("a.py", routes=["/x"])),
            "media": _tried(lambda: st.App("a.py", routes=[Route("/media/x", plain)])),
            "core": _tried(lambda: st.App("a.py", routes=[Mount("/_stcore", routes=[])])),
            "socket": _tried(lambda: st.App("a.py", routes=[WebSocketRoute("/component/x", plain)])),
            "static": _tried(lambda: st.App("a.py", routes=[Route("/static/", plain)])),
            "near": _tried(lambda: st.App("a.py", routes=[Route("/mediator", plain)])),
            "middleware": _tried(lambda: st.App("a.py", middleware=[object])),
            "handlers": _tried(lambda: st.App("a.py", exception_handlers={"404": plain})),
            "option": _tried(lambda: served.run(config={"server.prt": 1})),
            "config": _tried(lambda: served.run(config=[1])),
            "run": _tried(lambda: served.run(config={"server.port": 1})),
            "path": str(st.App("sub/main.py").script_path.relative_to(pathlib.Path(__file__).parent)),
            "absolute": st.App(__file__).script_path == pathlib.Path(__file__),
            "same class": st.starlette.App is st.App,
        }
    )


def boom(request):
    raise ValueError("traceback please")


served = st.App(
    page,
    secrets={"db": {"password": "from code"}},
    on_script_error=on_error,
    debug=True,
    routes=[Route("/refused", refused), Route("/boom", boom)],
)
