"""Headers, addresses, query parameters and forms."""
from collections import namedtuple
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from starlette._urls import URL, URLPath

Address = namedtuple("Address", ["host", "port"])


class State:
    """Attributes of an application or a request."""

    def __init__(self, state=None):
        object.__setattr__(self, "_state", {} if state is None else state)

    def __setattr__(self, name, value):
        self._state[name] = value

    def __getattr__(self, name):
        try:
            return self._state[name]
        except KeyError:
            raise AttributeError(f"'State' object has no attribute '{name}'") from None

    def __delattr__(self, name):
        del self._state[name]

    def __getitem__(self, name):
        return self._state[name]

    def __setitem__(self, name, value):
        self._state[name] = value


class ImmutableMultiDict(Mapping):
    """A mapping that keeps several values of a key; ``[]`` gives the last."""

    def __init__(self, *args, **kwargs):
        self._list = _pairs(args[0]) if args else []
        self._list += list(kwargs.items())
        self._dict = dict(self._list)

    def getlist(self, key):
        return [v for k, v in self._list if k == key]

    def multi_items(self):
        return list(self._list)

    def __getitem__(self, key):
        return self._dict[key]

    def __iter__(self):
        return iter(self._dict)

    def __len__(self):
        return len(self._dict)

    def __eq__(self, other):
        return type(self) is type(other) and sorted(self._list) == sorted(other._list)

    def __repr__(self):
        return f"{type(self).__name__}({self._list!r})"


def _pairs(value):
    if isinstance(value, ImmutableMultiDict):
        return list(value._list)
    return list(value.items()) if hasattr(value, "items") else [tuple(p) for p in value]


class MultiDict(ImmutableMultiDict):
    """The same, to be changed."""

    def __setitem__(self, key, value):
        self.setlist(key, [value])

    def __delitem__(self, key):
        del self._dict[key]
        self._list = [(k, v) for k, v in self._list if k != key]

    def setlist(self, key, values):
        self._list = [(k, v) for k, v in self._list if k != key] + [(key, v) for v in values]
        self._dict = dict(self._list)

    def append(self, key, value):
        self._list.append((key, value))
        self._dict[key] = value

    def pop(self, key, default=None):
        value = self._dict.get(key, default)
        if key in self._dict:
            del self[key]
        return value

    def update(self, *args, **kwargs):
        for key, value in MultiDict(*args, **kwargs).items():
            self[key] = value


class QueryParams(ImmutableMultiDict):
    """The parameters of an address."""

    def __init__(self, *args, **kwargs):
        value = args[0] if args else []
        if isinstance(value, bytes):
            value = value.decode("latin-1")
        if isinstance(value, str):
            value = parse_qsl(value, keep_blank_values=True)
        super().__init__(value, **kwargs)
        self._list = [(str(k), str(v)) for k, v in self._list]
        self._dict = dict(self._list)

    def __str__(self):
        return urlencode(self._list)


class UploadFile:
    """A file of a form. It is held in memory."""

    def __init__(self, file, *, size=None, filename=None, headers=None):
        self.file = file
        self.size = size
        self.filename = filename
        self.headers = headers or Headers()

    @property
    def content_type(self):
        return self.headers.get("content-type")

    async def read(self, size=-1):
        return self.file.read(size)

    async def write(self, data):
        self.file.write(data)
        self.size = (self.size or 0) + len(data)

    async def seek(self, offset):
        self.file.seek(offset)

    async def close(self):
        self.file.close()


class FormData(ImmutableMultiDict):
    """The fields and files of a form."""

    async def close(self):
        for _, value in self._list:
            if isinstance(value, UploadFile):
                await value.close()


class Headers(Mapping):
    """Headers by name, whatever the case; ``[]`` gives the first value."""

    def __init__(self, headers=None, raw=None, scope=None):
        if headers is not None:
            self._list = [(k.lower().encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()]
        elif raw is not None:
            self._list = raw
        else:
            self._list = [] if scope is None else list(scope["headers"])

    @property
    def raw(self):
        return self._list

    def keys(self):
        return [k.decode("latin-1") for k, _ in self._list]

    def values(self):
        return [v.decode("latin-1") for _, v in self._list]

    def items(self):
        return [(k.decode("latin-1"), v.decode("latin-1")) for k, v in self._list]

    def getlist(self, key):
        name = key.lower().encode("latin-1")
        return [v.decode("latin-1") for k, v in self._list if k.lower() == name]

    def mutablecopy(self):
        return MutableHeaders(raw=list(self._list))

    def __getitem__(self, key):
        found = self.getlist(key)
        if not found:
            raise KeyError(key)
        return found[0]

    def __contains__(self, key):
        return isinstance(key, str) and bool(self.getlist(key))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._list)

    def __eq__(self, other):
        return isinstance(other, Headers) and sorted(self._list) == sorted(other._list)

    def __repr__(self):
        return f"{type(self).__name__}({self.items()!r})"


class MutableHeaders(Headers):
    """Headers of a response under way; changes show in the message that they were made of."""

    def __init__(self, headers=None, raw=None, scope=None):
        if scope is not None:
            # The list itself, so that the message changes.
            raw = scope["headers"] = list(scope["headers"])
        super().__init__(headers, raw)

    def __setitem__(self, key, value):
        name = key.lower().encode("latin-1")
        places = [i for i, (k, _) in enumerate(self._list) if k.lower() == name]
        for i in reversed(places[1:]):
            del self._list[i]
        if places:
            self._list[places[0]] = (name, value.encode("latin-1"))
        else:
            self._list.append((name, value.encode("latin-1")))

    def __delitem__(self, key):
        name = key.lower().encode("latin-1")
        self._list[:] = [(k, v) for k, v in self._list if k.lower() != name]

    def append(self, key, value):
        """Adds a value beside those there are: ``set-cookie``."""
        self._list.append((key.lower().encode("latin-1"), value.encode("latin-1")))

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, other):
        for key, value in other.items():
            self[key] = value

    def add_vary_header(self, vary):
        """Names another header that the answer depends on."""
        known = self.get("vary")
        if known is None or vary.lower() not in [part.strip().lower() for part in known.split(",")]:
            self["vary"] = vary if known is None else f"{known}, {vary}"


class Secret:
    """A text that is not shown by accident."""

    def __init__(self, value):
        self._value = value

    def __str__(self):
        return self._value

    def __repr__(self):
        return "Secret('**********')"
