"""Forms, URL-encoded and multipart."""
import io
from urllib.parse import parse_qsl, unquote

from starlette.datastructures import FormData, Headers, UploadFile


class FormError(Exception):
    """A form that cannot be read."""


def read(content_type, body, max_files, max_fields, max_part_size):
    """The fields of a form; none for a body of another type."""
    kind, options = _parameters(content_type)
    if kind == "application/x-www-form-urlencoded":
        fields = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
        if len(fields) > max_fields:
            raise FormError(f"Too many fields. Maximum number of fields is {max_fields}.")
        return FormData(fields)
    if kind == "multipart/form-data":
        if "boundary" not in options:
            raise FormError("Missing boundary in multipart.")
        return FormData(_multipart(body, options["boundary"].encode("latin-1"), max_files, max_fields, max_part_size))
    return FormData()


def _multipart(body, boundary, max_files, max_fields, max_part_size):
    edge = b"--" + boundary
    if not body.startswith(edge):
        raise FormError("The body does not begin with its boundary.")
    found = []
    files = fields = 0
    at = len(edge)
    while body[at : at + 2] != b"--":
        end = body.find(b"\r\n" + edge, at)
        head = body.find(b"\r\n\r\n", at)
        if end < 0 or head < 0 or head > end:
            raise FormError("A part of the form is not complete.")
        headers = Headers(raw=_headers(body[at:head]))
        content = body[head + 4 : end]
        at = end + 2 + len(edge)
        _, options = _parameters(headers.get("content-disposition", ""))
        if "name" not in options:
            raise FormError('The Content-Disposition header field "name" must be provided.')
        if "filename" in options or "filename*" in options:
            files += 1
            if files > max_files:
                raise FormError(f"Too many files. Maximum number of files is {max_files}.")
            name = options.get("filename*") or options.get("filename")
            found.append((options["name"], UploadFile(io.BytesIO(content), size=len(content), filename=name, headers=headers)))
        else:
            fields += 1
            if fields > max_fields:
                raise FormError(f"Too many fields. Maximum number of fields is {max_fields}.")
            if len(content) > max_part_size:
                raise FormError(f"Part exceeded maximum size of {max_part_size // 1024}KB.")
            found.append((options["name"], content.decode("utf-8", "replace")))
    return found


def _headers(block):
    pairs = []
    for line in block.split(b"\r\n"):
        name, colon, value = line.partition(b":")
        if colon:
            pairs.append((name.strip().lower(), value.strip()))
    return pairs


def _parameters(header):
    """A header's value and what follows it: ``form-data; name="x"``; browsers write names in UTF-8."""
    try:
        header = header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        pass
    kind, _, rest = header.partition(";")
    options = {}
    while rest:
        name, equals, rest = rest.partition("=")
        if not equals:
            break
        name = name.strip(" ;\t").lower()
        rest = rest.lstrip()
        if rest.startswith('"'):
            value, rest = _quoted(rest)
        else:
            value, _, rest = rest.partition(";")
            value = value.strip()
        if name.endswith("*") and "''" in value:
            value = unquote(value.split("''", 1)[1])
        options[name] = value
    return kind.strip().lower(), options


def _quoted(text):
    out = []
    i = 1
    while i < len(text) and text[i] != '"':
        if text[i] == "\\" and i + 1 < len(text) and text[i + 1] in '"\\':
            i += 1
        out.append(text[i])
        i += 1
    return "".join(out), text[i + 1 :].partition(";")[2]
