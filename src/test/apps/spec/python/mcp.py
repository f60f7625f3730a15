"""A language model draws on the page: the Model Context Protocol's streamable HTTP, one answer for each message."""
import streamlit as st
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

notes = []

NOTE = {
    "name": "note",
    "description": "Puts a note in Markdown on the page",
    "inputSchema": {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
}


async def mcp(request):
    message = await request.json()
    if "id" not in message:
        return Response(status_code=202)
    params = message.get("params", {})
    match message["method"]:
        case "initialize":
            result = {
                "protocolVersion": params.get("protocolVersion", "2025-06-18"),
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "harbour", "version": "1"},
            }
        case "tools/list":
            result = {"tools": [NOTE]}
        case "tools/call":
            notes.append(params["arguments"]["text"])
            result = {"content": [{"type": "text", "text": "On the page"}]}
        case _:
            return JSONResponse({"jsonrpc": "2.0", "id": message["id"], "error": {"code": -32601, "message": "Method not found"}})
    return JSONResponse({"jsonrpc": "2.0", "id": message["id"], "result": result})


def page():
    for note in notes:
        st.markdown(note)


app = st.App(page, routes=[Route("/mcp", mcp, methods=["POST"])])
