"""The base of the element tree: nodes, blocks, lists of what was found, and the properties that find it."""
from abc import ABC

import _weir
from streamlit.testing.v1 import _repr


# ButtonGroup.Style on the wire.
_PILLS = 1
_SEGMENTS = 0


class InitialValue:
    """The value of a widget that the test has not set: None is a value."""

    def __repr__(self):
        return "InitialValue()"


class ElementList:
    """What was found, in the order of the page. A slice is such a list, too."""

    def __init__(self, els):
        self._list = els

    @property
    def len(self):
        """How many there are."""
        return len(self._list)

    @property
    def values(self):
        """The values of all."""
        return [e.value for e in self._list]

    def __len__(self):
        return len(self._list)

    def __iter__(self):
        return iter(self._list)

    def __getitem__(self, idx):
        found = self._list[idx]
        return type(self)(found) if isinstance(idx, slice) else found

    def __eq__(self, other):
        return self._list == list(other) if isinstance(other, (ElementList, list)) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"{type(self).__name__}({f'_list={self._list!r}' if self._list else ''})"


class WidgetList(ElementList):
    """Widgets, which a key finds, too: ``at.button("save")``. KeyError if none has it."""

    def __call__(self, key):
        for widget in self._list:
            if widget.key == key:
                return widget
        raise KeyError(key)


class Found:
    """Finds what is in an app or block. Each property gives what its command drew, in the order of the page."""

    def get(self, element_type):
        """Everything of a type, such as "plotly_chart" or "form"."""
        return [node for node in self if node.type == element_type]

    def _of_style(self, style):
        return WidgetList([g for g in self.get("button_group") if g.proto.style == style])

    @property
    def button(self):
        return WidgetList(self.get("button"))

    @property
    def button_group(self):
        return WidgetList(self.get("button_group"))

    @property
    def caption(self):
        return ElementList(self.get("caption"))

    @property
    def chat_input(self):
        return WidgetList(self.get("chat_input"))

    @property
    def chat_message(self):
        return self.get("chat_message")

    @property
    def checkbox(self):
        return WidgetList(self.get("checkbox"))

    @property
    def code(self):
        return ElementList(self.get("code"))

    @property
    def color_picker(self):
        return WidgetList(self.get("color_picker"))

    @property
    def columns(self):
        return self.get("column")

    @property
    def dataframe(self):
        return ElementList(self.get("dataframe"))

    @property
    def date_input(self):
        return WidgetList(self.get("date_input"))

    @property
    def datetime_input(self):
        return WidgetList(self.get("date_time_input"))

    @property
    def divider(self):
        return ElementList(self.get("divider"))

    @property
    def download_button(self):
        return WidgetList(self.get("download_button"))

    @property
    def error(self):
        return ElementList(self.get("error"))

    @property
    def exception(self):
        return ElementList(self.get("exception"))

    @property
    def expander(self):
        return self.get("expander")

    @property
    def feedback(self):
        return WidgetList(self.get("feedback"))

    @property
    def file_uploader(self):
        return WidgetList(self.get("file_uploader"))

    @property
    def header(self):
        return ElementList(self.get("header"))

    @property
    def image(self):
        return ElementList(self.get("image"))

    @property
    def info(self):
        return ElementList(self.get("info"))

    @property
    def json(self):
        return ElementList(self.get("json"))

    @property
    def latex(self):
        return ElementList(self.get("latex"))

    @property
    def markdown(self):
        return ElementList(self.get("markdown"))

    @property
    def menu_button(self):
        return WidgetList(self.get("menu_button"))

    @property
    def metric(self):
        return ElementList(self.get("metric"))

    @property
    def multiselect(self):
        return WidgetList(self.get("multiselect"))

    @property
    def number_input(self):
        return WidgetList(self.get("number_input"))

    @property
    def pills(self):
        return self._of_style(_PILLS)

    @property
    def radio(self):
        return WidgetList(self.get("radio"))

    @property
    def segmented_control(self):
        return self._of_style(_SEGMENTS)

    @property
    def select_slider(self):
        return WidgetList(self.get("select_slider"))

    @property
    def selectbox(self):
        return WidgetList(self.get("selectbox"))

    @property
    def slider(self):
        return WidgetList(self.get("slider"))

    @property
    def status(self):
        return self.get("status")

    @property
    def subheader(self):
        return ElementList(self.get("subheader"))

    @property
    def success(self):
        return ElementList(self.get("success"))

    @property
    def table(self):
        return ElementList(self.get("table"))

    @property
    def tabs(self):
        return self.get("tab")

    @property
    def text(self):
        return ElementList(self.get("text"))

    @property
    def text_area(self):
        return WidgetList(self.get("text_area"))

    @property
    def text_input(self):
        return WidgetList(self.get("text_input"))

    @property
    def time_input(self):
        return WidgetList(self.get("time_input"))

    @property
    def title(self):
        return ElementList(self.get("title"))

    @property
    def toast(self):
        return ElementList(self.get("toast"))

    @property
    def toggle(self):
        return WidgetList(self.get("toggle"))

    @property
    def warning(self):
        return ElementList(self.get("warning"))


class Block(Found):
    """A container: a node with children. Iterating gives itself and all below; an index gives a child."""

    type: str
    children: dict
    proto: object
    root: object

    def __init__(self, proto, root):
        self.children = {}
        self.proto = proto
        self.root = root
        self.type = "unknown"

    @property
    def key(self):
        """The key of the container; None without."""
        return key_of(getattr(self.proto, "id", "")) if self.proto else None

    def run(self, *, timeout=None):
        """Runs the app again with what was set; see AppTest.run."""
        return self.root.run(timeout=timeout)

    def __iter__(self):
        yield self
        for child in self.children.values():
            yield from child

    def __len__(self):
        return len(self.children)

    def __getitem__(self, k):
        return self.children[k]

    def __bool__(self):
        return True

    def __getattr__(self, name):
        if name in ("proto", "children", "root") or self.proto is None:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        try:
            return getattr(self.proto, name)
        except AttributeError:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'") from None

    def __repr__(self):
        return _repr.block(self, type(self) in (Block, SpecialBlock))


class SpecialBlock(Block):
    """``main``, ``sidebar`` and ``event``: where a page has them, whatever the script draws."""

    def __init__(self, proto, root, type=None):
        super().__init__(proto, root)
        if type:
            self.type = type


class Element(ABC):
    """An element. Attributes that it does not name itself are those of what was sent to the browser, ``proto``."""

    type: str
    proto: object
    root: object
    key: str | None

    def __init__(self, proto, root):
        self.proto = proto
        self.root = root
        self.type = "unknown"
        self.key = None

    @property
    def value(self):
        """What it shows, or the value of a widget."""
        raise AttributeError("value")

    def run(self, *, timeout=None):
        """Runs the app again with what was set; see AppTest.run."""
        return self.root.run(timeout=timeout)

    def __getattr__(self, name):
        if name == "proto" or name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.proto, name)

    def __iter__(self):
        yield self

    def __eq__(self, other):
        return type(self) is type(other) and self.proto == other.proto

    def __hash__(self):
        return hash(self.proto)

    def __repr__(self):
        return _repr.element(self)


class Widget(Element, ABC):
    """A widget: what is set counts from the next run on."""

    id: str
    disabled: bool
    key: str | None
    _kept = ("_value",)

    # The name of its message on the wire.
    _kind = ""

    def __init__(self, proto, root):
        super().__init__(proto, root)
        self.key = key_of(proto.id)
        self.type = self._kind
        self._value = None

    def set_value(self, v):
        """Gives the widget a value, as the script would have it."""
        self._value = v
        return self

    @property
    def _is_set(self):
        return self._value is not None and not isinstance(self._value, InitialValue)

    @property
    def value(self):
        return self._value if self._is_set else self._from_run

    @property
    def _from_run(self):
        """What the script has got in the last run."""
        return _weir.test_state_get(self.root._stage, self.proto.id)

    def _ask(self, function, *more):
        return function(self.root._stage, self._kind, self.proto._host, *more)

    def _report(self):
        """Tells the server what was set, before a run."""
        if self._is_set:
            self._ask(_weir.test_report, self._value)


class MayBeNone(Widget):
    """A widget of which None is a value."""

    def __init__(self, proto, root):
        super().__init__(proto, root)
        self._value = InitialValue()

    @property
    def _is_set(self):
        return not isinstance(self._value, InitialValue)


def key_of(id):
    """The key in an id; None for an element without."""
    parts = id.split("-", 2)
    return None if len(parts) < 3 or parts[2] == "None" else parts[2]
