"""Compressed answers."""
import struct
import zlib

from starlette.datastructures import Headers, MutableHeaders

# What is compressed already, or has to arrive piece by piece.
_LEFT_ALONE = ("text/event-stream", "image/", "audio/", "video/", "application/zip", "application/gzip", "font/woff")

# The beginning of a gzip file without a name and a time.
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"


class GZipMiddleware:
    """Compresses bodies of at least ``minimum_size`` bytes for clients that accept gzip."""

    def __init__(self, app, minimum_size=500, compresslevel=9):
        self.app = app
        self._minimum = minimum_size
        self._level = compresslevel

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http" and "gzip" in Headers(scope=scope).get("accept-encoding", ""):
            await self.app(scope, receive, _Compressor(send, self._minimum, self._level).send)
        else:
            await self.app(scope, receive, send)


class _Compressor:
    """Holds the start back until the first piece of the body tells whether to compress."""

    def __init__(self, send, minimum, level):
        self._send = send
        self._minimum = minimum
        self._level = level
        self._start = None
        self._packer = None

    async def send(self, message):
        if message["type"] == "http.response.start":
            self._start = message
            return
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        if self._start is not None:
            body = await self._begin(body, more)
        elif self._packer is not None:
            body = self._pack(body, more)
        await self._send({"type": "http.response.body", "body": body, "more_body": more})

    async def _begin(self, body, more):
        start, self._start = self._start, None
        headers = MutableHeaders(scope=start)
        kind = headers.get("content-type", "")
        wanted = (
            (more or len(body) >= self._minimum)
            and "content-encoding" not in headers
            and "content-range" not in headers
            and not kind.startswith(_LEFT_ALONE)
            and start["status"] not in (204, 206, 304)
        )
        if wanted:
            # The frame is made here: GraalPy 25.1.3 leaves it out where zlib is asked for it.
            self._packer = zlib.compressobj(self._level, zlib.DEFLATED, -zlib.MAX_WBITS)
            self._sum = zlib.crc32(b"")
            self._size = 0
            body = _HEAD + self._pack(body, more)
            headers["content-encoding"] = "gzip"
            headers.add_vary_header("Accept-Encoding")
            if more:
                del headers["content-length"]
            else:
                headers["content-length"] = str(len(body))
        await self._send(start)
        return body

    def _pack(self, body, more):
        self._sum = zlib.crc32(body, self._sum)
        self._size += len(body)
        packed = self._packer.compress(body)
        if more:
            # A piece is flushed, so that what streams does not wait.
            return packed + self._packer.flush(zlib.Z_SYNC_FLUSH)
        return packed + self._packer.flush(zlib.Z_FINISH) + struct.pack("<LL", self._sum, self._size & 0xFFFFFFFF)
