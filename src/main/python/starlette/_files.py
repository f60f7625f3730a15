"""Files as responses, whole or a range of them."""
import hashlib
import os
import stat

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response

# What is read of a file at once, in bytes.
_CHUNK = 64 * 1024


class FileResponse(Response):
    """A file, with its length, time and tag. One range is understood; requests for several get the whole file."""

    def __init__(
        self,
        path,
        status_code=200,
        headers=None,
        media_type=None,
        background=None,
        filename=None,
        stat_result=None,
        method=None,
        content_disposition_type="attachment",
    ):
        self.path = path
        self.status_code = status_code
        self.filename = filename
        self.background = background
        if media_type is None:
            from mimetypes import guess_type

            media_type = guess_type(filename or str(path))[0] or "text/plain"
        self.media_type = media_type
        self.init_headers(headers)
        self.headers.setdefault("accept-ranges", "bytes")
        if filename is not None:
            self.headers.setdefault("content-disposition", _disposition(content_disposition_type, filename))
        self.stat_result = stat_result
        if stat_result is not None:
            self.set_stat_headers(stat_result)

    def set_stat_headers(self, found):
        from email.utils import formatdate

        tag = hashlib.md5(f"{found.st_mtime}-{found.st_size}".encode(), usedforsecurity=False).hexdigest()
        self.headers.setdefault("content-length", str(found.st_size))
        self.headers.setdefault("last-modified", formatdate(found.st_mtime, usegmt=True))
        self.headers.setdefault("etag", f'"{tag}"')

    async def __call__(self, scope, receive, send):
        if self.stat_result is None:
            try:
                self.stat_result = await run_in_threadpool(os.stat, self.path)
            except FileNotFoundError:
                raise RuntimeError(f"File at path {self.path} does not exist.") from None
            if not stat.S_ISREG(self.stat_result.st_mode):
                raise RuntimeError(f"File at path {self.path} is not a file.")
            self.set_stat_headers(self.stat_result)
        size = self.stat_result.st_size
        start, end = 0, size
        asked = Headers(scope=scope)
        if asked.get("range") and self.status_code == 200 and self._still_the_same(asked.get("if-range")):
            span = _range(asked["range"], size)
            if span is None:
                await Response(status_code=416, headers={"content-range": f"bytes */{size}"})(scope, receive, send)
                return
            if span is not _WHOLE:
                start, end = span
                self.status_code = 206
                self.headers["content-range"] = f"bytes {start}-{end - 1}/{size}"
                self.headers["content-length"] = str(end - start)
        await self._start(send)
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        else:
            await self._send(send, start, end)
        if self.background is not None:
            await self.background()

    def _still_the_same(self, condition):
        return condition is None or condition in (self.headers["etag"], self.headers["last-modified"])

    async def _send(self, send, start, end):
        file = await run_in_threadpool(open, self.path, "rb")
        try:
            file.seek(start)
            left = end - start
            while True:
                body = await run_in_threadpool(file.read, min(_CHUNK, left)) if left else b""
                left -= len(body)
                more = left > 0 and bool(body)
                await send({"type": "http.response.body", "body": body, "more_body": more})
                if not more:
                    return
        finally:
            file.close()


_WHOLE = object()


def _range(header, size):
    """Start and end of one range; None where it lies outside; the whole file for what is not understood."""
    unit, _, spans = header.partition("=")
    if unit.strip().lower() != "bytes" or "," in spans:
        return _WHOLE
    first, dash, last = spans.strip().partition("-")
    if not dash or not (first or last) or not (first + last).isascii() or not (first + last).isdigit():
        return _WHOLE
    if len(first) > 18 or len(last) > 18:
        return None
    if not first:
        count = int(last)
        return (max(0, size - count), size) if count and size else None
    start = int(first)
    end = min(size, int(last) + 1) if last else size
    if last and int(last) < start:
        return _WHOLE
    return (start, end) if start < size else None


def _disposition(kind, filename):
    from urllib.parse import quote

    quoted = quote(filename)
    return f"{kind}; filename*=utf-8''{quoted}" if quoted != filename else f'{kind}; filename="{filename}"'
