"""Addresses."""
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


class URL:
    """An address and its parts: ``scheme``, ``netloc``, ``hostname``, ``port``, ``path``, ``query``, ``fragment``."""

    def __init__(self, url="", scope=None, **parts):
        if scope is not None:
            url = _of_scope(scope)
        self._url = str(url)
        if parts:
            self._url = str(self.replace(**parts))

    @property
    def components(self):
        return urlsplit(self._url)

    def __getattr__(self, name):
        if name in ("scheme", "netloc", "path", "query", "fragment", "username", "password", "hostname", "port"):
            return getattr(self.components, name)
        raise AttributeError(name)

    @property
    def is_secure(self):
        return self.scheme in ("https", "wss")

    def replace(self, **changes):
        """The address with other parts."""
        parts = self.components
        names = ("username", "password", "hostname", "port")
        if any(name in changes for name in names):
            user, password, host, port = [changes.pop(n, getattr(parts, n)) for n in names]
            place = host or ""
            if ":" in place:
                place = f"[{place}]"
            if port is not None:
                place += f":{port}"
            if user is not None:
                place = user + ("" if password is None else f":{password}") + "@" + place
            changes["netloc"] = place
        return URL(urlunsplit(parts._replace(**changes)))

    def include_query_params(self, **params):
        query = dict(parse_qsl(self.query, keep_blank_values=True))
        query.update({k: str(v) for k, v in params.items()})
        return self.replace(query=urlencode(query))

    def remove_query_params(self, keys):
        gone = [keys] if isinstance(keys, str) else list(keys)
        query = [(k, v) for k, v in parse_qsl(self.query, keep_blank_values=True) if k not in gone]
        return self.replace(query=urlencode(query))

    def __eq__(self, other):
        return str(self) == str(other)

    def __hash__(self):
        return hash(self._url)

    def __str__(self):
        return self._url

    def __repr__(self):
        return f"URL({self._url!r})"


def _of_scope(scope):
    scheme = scope.get("scheme", "http")
    path = quote(scope.get("path", ""), safe="/:@!$&'()*+,;=~-._")
    host = next((v.decode("latin-1") for k, v in scope["headers"] if k == b"host"), None)
    if host is None:
        name, port = scope.get("server") or ("localhost", None)
        host = name if port is None or port == _PORTS.get(scheme) else f"{name}:{port}"
    query = scope.get("query_string", b"").decode("latin-1")
    return f"{scheme}://{host}{path}" + (f"?{query}" if query else "")


class URLPath(str):
    """A path that a route gives for its name."""

    def __new__(cls, path, protocol="", host=""):
        return str.__new__(cls, path)

    def __init__(self, path, protocol="", host=""):
        self.protocol = protocol
        self.host = host

    def make_absolute_url(self, base_url):
        """The whole address, for a base such as ``request.base_url``."""
        base = base_url if isinstance(base_url, URL) else URL(base_url)
        scheme = base.scheme
        if self.protocol:
            secure = base.is_secure
            scheme = {"http": "https", "websocket": "wss"}[self.protocol] if secure else {"http": "http", "websocket": "ws"}[self.protocol]
        return URL(f"{scheme}://{self.host or base.netloc}{base.path.rstrip('/')}{self}")
