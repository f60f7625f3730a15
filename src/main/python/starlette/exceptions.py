"""Exceptions that become answers."""
import http


class HTTPException(Exception):
    """Ends a request with a status code; ``detail`` is the body, by default the code's own words."""

    def __init__(self, status_code, detail=None, headers=None):
        self.status_code = status_code
        self.detail = http.HTTPStatus(status_code).phrase if detail is None else detail
        self.headers = headers
        super().__init__(status_code, self.detail)

    def __str__(self):
        return f"{self.status_code}: {self.detail}"


class WebSocketException(Exception):
    """Closes a socket with a code."""

    def __init__(self, code, reason=None):
        self.code = code
        self.reason = reason or ""
        super().__init__(code, self.reason)
