"""Elements that only show something, and blocks."""
from abc import ABC

from streamlit.testing.v1._nodes import Block, Element


class UnknownElement(Element):
    """An element without a class of its own: its ``proto`` tells about it. ``value`` is what a widget among them has."""

    @property
    def value(self):
        import _weir

        id = getattr(self.proto, "id", "")
        if not id or not _weir.test_state_has(self.root._stage, id):
            raise AttributeError("value")
        return _weir.test_state_get(self.root._stage, id)


class HeadingBase(Element, ABC):
    """A title, header or subheader."""

    tag: str
    anchor: str | None
    hide_anchor: bool

    def __init__(self, proto, root, type_):
        super().__init__(proto, root)
        self.type = type_

    @property
    def value(self):
        return self.proto.body


class Title(HeadingBase):
    """``st.title``."""

    def __init__(self, proto, root):
        super().__init__(proto, root, "title")


class Header(HeadingBase):
    """``st.header``."""

    def __init__(self, proto, root):
        super().__init__(proto, root, "header")


class Subheader(HeadingBase):
    """``st.subheader``."""

    def __init__(self, proto, root):
        super().__init__(proto, root, "subheader")


class _Body(Element):
    """An element that shows a text."""

    @property
    def value(self):
        return self.proto.body


class Markdown(_Body):
    """``st.markdown`` and texts of ``st.write``."""

    allow_html: bool

    @property
    def is_caption(self):
        return self.type == "caption"


class Caption(Markdown):
    """``st.caption``."""


class Latex(Markdown):
    """``st.latex``."""


class Divider(Markdown):
    """``st.divider``."""


class Text(_Body):
    """``st.text``."""


class Space(Element):
    """``st.space``."""


class Code(Element):
    """``st.code``."""

    language: str
    show_line_numbers: bool

    @property
    def value(self):
        return self.proto.code_text


class AlertBase(_Body):
    """``st.error``, ``st.info``, ``st.success`` or ``st.warning``."""

    icon: str


class Error(AlertBase):
    """``st.error``."""


class Info(AlertBase):
    """``st.info``."""


class Success(AlertBase):
    """``st.success``."""


class Warning(AlertBase):
    """``st.warning``."""


class Toast(_Body):
    """``st.toast``."""

    icon: str


class Exception(Element):
    """``st.exception``, or what ended the run."""

    message: str
    is_markdown: bool
    stack_trace: list
    is_warning: bool

    @property
    def value(self):
        return self.proto.message

    @property
    def is_markdown(self):
        return self.proto.message_is_markdown


class Json(_Body):
    """``st.json``; its value is the text."""

    expanded: bool


class Metric(_Body):
    """``st.metric``."""

    label: str
    delta: str
    color: str
    help: str


class Image(Element):
    """``st.image``; its value is the list of addresses."""

    @property
    def value(self):
        return [image.url for image in self.proto.imgs]

    @property
    def captions(self):
        return [image.caption for image in self.proto.imgs]


class _Data(Element):
    @property
    def value(self):
        from streamlit.testing.v1._data import frame

        return frame(self.proto)


class Dataframe(_Data):
    """``st.dataframe`` and ``st.data_editor``. Its value is a pandas DataFrame, or a table of Weir where there is no pandas."""


class Table(_Data):
    """``st.table``. Its value is a pandas DataFrame, or a table of Weir where there is no pandas."""


# ---- blocks


class Column(Block):
    """One of ``st.columns``."""

    weight: float
    gap: str | None

    @property
    def gap(self):
        if not self.proto.HasField("gap_config"):
            return None
        return GAPS.get(self.proto.gap_config.gap_size)


GAPS = {1: "small", 2: "medium", 3: "large"}


class Expander(Block):
    """``st.expander``."""

    icon: str
    label: str


class Status(Block):
    """``st.status``, and an expander with an icon: nothing that is sent tells them apart."""

    icon: str
    label: str

    @property
    def state(self):
        """"running", "complete" or "error"."""
        icon = self.proto.icon
        if icon == "spinner":
            return "running"
        if icon == ":material/check:":
            return "complete"
        if icon == ":material/error:":
            return "error"
        raise ValueError(f"Unknown Status state: its icon is {icon!r}")


class Tab(Block):
    """One of ``st.tabs``."""

    label: str


class ChatMessage(Block):
    """``st.chat_message``."""

    name: str
    avatar: str
