"""Routes of every kind, a lifespan, and files; the page beside them is main.py."""
import asyncio
import contextlib
import threading

import model
import streamlit as st
from starlette.background import BackgroundTask
from starlette.endpoints import HTTPEndpoint
from starlette.exceptions import HTTPException
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles

done_later = []


async def item(request):
    return JSONResponse(
        {
            "id": request.path_params["id"],
            "query": request.query_params.multi_items(),
            "state": request.state.greeting,
            "url": str(request.url),
            "other": str(request.url_for("upper", text="a")),
        }
    )


def blocking(request):
    return PlainTextResponse(threading.current_thread().name)


def upper(request):
    return PlainTextResponse(request.path_params["text"].upper())


async def echo(request):
    parts = [len(part) async for part in request.stream()]
    return JSONResponse({"length": sum(parts), "type": request.headers.get("content-type")})


async def form(request):
    fields = await request.form()
    sent = fields["file"]
    return JSONResponse({"name": fields["name"], "file": sent.filename, "text": (await sent.read()).decode()})


async def cookies(request):
    response = PlainTextResponse(request.cookies.get("a", "none"))
    response.set_cookie("a", "1", max_age=60, httponly=True)
    response.set_cookie("b", "2")
    response.headers.append("x-twice", "one")
    response.headers.append("x-twice", "two")
    return response


async def events(request):
    async def each():
        for i in range(3):
            yield f"data: {i}\n\n"
            await asyncio.sleep(0.01)

    return StreamingResponse(each(), media_type="text/event-stream")


async def background(request):
    return PlainTextResponse("sent", background=BackgroundTask(done_later.append, "done"))


async def boom(request):
    raise ValueError("secret detail")


async def teapot(request):
    raise HTTPException(418, detail="short and stout")


async def smuggle(request):
    return Response(headers={"x-evil": "a\r\nx-injected: b"})


async def meet(request):
    """Answers only when two requests are there at once."""
    await asyncio.wait_for(request.state.barrier.wait(), 60)
    return PlainTextResponse("met")


class Numbers(HTTPEndpoint):
    async def get(self, request):
        return JSONResponse([1, 2, 3])

    def delete(self, request):
        return Response(status_code=204)


async def shout(socket):
    wanted = socket.scope["subprotocols"]
    await socket.accept(subprotocol=wanted[-1] if wanted else None, headers=[(b"x-socket", b"yes")])
    try:
        while True:
            message = await socket.receive()
            if message["type"] == "websocket.disconnect":
                done_later.append(f"left {message['code']}")
                return
            if message.get("bytes") is not None:
                await socket.send_bytes(message["bytes"][::-1])
            elif message["text"] == "bye":
                await socket.close(4001, "as you wish")
            else:
                await socket.send_text(message["text"].upper())
    except RuntimeError as error:
        done_later.append(str(error))


async def refuse(socket):
    await socket.close(1008)


async def plain_asgi(scope, receive, send):
    text = f"{scope['root_path']} {scope['path']}"
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": text.encode()})


class Barrier:
    def __init__(self):
        self._count = 0
        self._both = asyncio.Event()

    async def wait(self):
        self._count += 1
        if self._count == 2:
            self._both.set()
        await self._both.wait()


@contextlib.asynccontextmanager
async def lifespan(app):
    model.load("warm")
    yield {"greeting": "good morning", "barrier": Barrier()}
    print("lifespan left")


app = st.App(
    "main.py",
    lifespan=lifespan,
    routes=[
        Route("/robots.txt", lambda request: PlainTextResponse("User-agent: *")),
        Route("/items/{id:int}", item),
        Route("/blocking", blocking),
        Route("/upper/{text}", upper, name="upper"),
        Route("/echo", echo, methods=["POST"]),
        Route("/form", form, methods=["POST"]),
        Route("/cookies", cookies),
        Route("/events", events),
        Route("/background", background),
        Route("/done", lambda request: JSONResponse(done_later)),
        Route("/boom", boom),
        Route("/teapot", teapot),
        Route("/smuggle", smuggle),
        Route("/meet", meet),
        Route("/numbers", Numbers),
        Route("/old", lambda request: RedirectResponse("upper/moved")),
        Route("/file", lambda request: FileResponse(__file__, media_type="text/x-python", filename="naïve.py")),
        Route("/html", lambda request: HTMLResponse("<p>é</p>")),
        WebSocketRoute("/shout", shout),
        WebSocketRoute("/refuse", refuse),
        Mount("/site", StaticFiles(directory=__file__.replace("app.py", "pub"), html=True)),
        Mount("/asgi", plain_asgi),
    ],
)
