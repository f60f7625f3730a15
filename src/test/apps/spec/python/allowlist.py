"""Only the proxy's own network comes in, sockets too."""
import ipaddress

import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse


class AllowList:
    def __init__(self, app, networks):
        self.app = app
        self.networks = [ipaddress.ip_network(network) for network in networks]

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan" or self.lets_in(scope["client"][0]):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse("Not for you", status_code=403)(scope, receive, send)

    def lets_in(self, address):
        return any(ipaddress.ip_address(address) in network for network in self.networks)


def page():
    st.title("Inside")


app = st.App(page, middleware=[Middleware(AllowList, networks=["10.0.0.0/8", "fd00::/8"])])
