"""The kinds of path parameters: ``{id:int}``."""
import uuid


class Convertor:
    """What a parameter looks like in a path, and its value."""

    regex = ""

    def convert(self, value):
        return value

    def to_string(self, value):
        return str(value)


class StringConvertor(Convertor):
    regex = "[^/]+"

    def to_string(self, value):
        text = str(value)
        if not text or "/" in text:
            raise ValueError(f"A path parameter must be a text without slashes, not {value!r}")
        return text


class PathConvertor(Convertor):
    regex = ".*"


class IntegerConvertor(Convertor):
    regex = "[0-9]+"

    def convert(self, value):
        return int(value)

    def to_string(self, value):
        if int(value) < 0:
            raise ValueError(f"A path parameter must not be negative: {value!r}")
        return str(int(value))


class FloatConvertor(Convertor):
    regex = r"[0-9]+(\.[0-9]+)?"

    def convert(self, value):
        return float(value)

    def to_string(self, value):
        return f"{float(value):.20f}".rstrip("0").rstrip(".")


class UUIDConvertor(Convertor):
    regex = "[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}"

    def convert(self, value):
        return uuid.UUID(value)


CONVERTOR_TYPES = {
    "str": StringConvertor(),
    "path": PathConvertor(),
    "int": IntegerConvertor(),
    "float": FloatConvertor(),
    "uuid": UUIDConvertor(),
}


def register_url_convertor(key, convertor):
    """Adds a kind of parameter."""
    CONVERTOR_TYPES[key] = convertor
