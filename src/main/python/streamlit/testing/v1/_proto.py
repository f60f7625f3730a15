"""What was sent to the browser, as Python's protobuf would show it; read only."""
import _weir


def wrap(value):
    """Messages of the server get Python's face; the rest is Python's already."""
    if isinstance(value, list):
        return [wrap(v) for v in value]
    if value is None or isinstance(value, (str, int, float, bytes)):
        return value
    return Proto(value)


class Proto:
    """A message: its fields are attributes. Enums are numbers."""

    __slots__ = ("_host", "_known")

    def __init__(self, host):
        self._host = host
        self._known = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self._known:
            self._known[name] = wrap(_weir.test_field(self._host, name))
        return self._known[name]

    def HasField(self, name):
        """Whether a field is set; ValueError for one that is always there."""
        return _weir.test_has_field(self._host, name)

    def ListFields(self):
        """The names and values of all fields."""
        return [(name, getattr(self, name)) for name in _weir.test_fields(self._host)]

    def __eq__(self, other):
        return repr(self) == repr(other) if isinstance(other, Proto) else NotImplemented

    def __hash__(self):
        return hash(repr(self))

    def __repr__(self):
        return _weir.test_text(self._host)
