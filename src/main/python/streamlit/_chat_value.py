"""What people send with a chat input that takes files or sound."""
from _collections_abc import MutableMapping


class ChatInputValue(MutableMapping):
    """A message: ``text``, and ``files`` or ``audio`` where the chat input takes them.

    It works like a dictionary, too: ``value["text"]``, ``"files" in value``, ``dict(value)``.
    """

    text: str
    files: list
    audio: object

    def __init__(self, text, files=(), audio=None, _include_files=False, _include_audio=False):
        self.text = text
        self._keys = ("text",)
        if _include_files:
            self.files = list(files)
            self._keys += ("files",)
        if _include_audio:
            self.audio = audio
            self._keys += ("audio",)

    def __getattr__(self, name):
        if name in ("files", "audio"):
            parameter = "file" if name == "files" else "audio"
            raise AttributeError(f"'ChatInputValue' object has no attribute '{name}' (accept_{parameter}=False)")
        raise AttributeError(f"'ChatInputValue' object has no attribute '{name}'")

    def _check(self, key):
        if key not in self._keys:
            raise KeyError(f"Invalid key: {key}")

    def __getitem__(self, item):
        self._check(item)
        return getattr(self, item)

    def __setitem__(self, key, value):
        self._check(key)
        setattr(self, key, value)

    def __delitem__(self, key):
        self._check(key)
        delattr(self, key)
        self._keys = tuple(k for k in self._keys if k != key)

    def __contains__(self, key):
        return key in self._keys

    def __iter__(self):
        return iter(self._keys)

    def __len__(self):
        return len(self._keys)

    def to_dict(self):
        """A plain dictionary of the parts."""
        return dict(self.items())

    def __eq__(self, other):
        return isinstance(other, ChatInputValue) and self.to_dict() == other.to_dict()

    __hash__ = None

    def __repr__(self):
        return "ChatInputValue(" + ", ".join(f"{key}={value!r}" for key, value in self.items()) + ")"
