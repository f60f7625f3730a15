"""What an app drew, as a tree of nodes."""
import _weir
from streamlit.testing.v1 import _repr
from streamlit.testing.v1._choices import ButtonGroup, MenuButton, Multiselect, Radio, Selectbox, SelectSlider
from streamlit.testing.v1._elements import (
    AlertBase, Caption, ChatMessage, Code, Column, Dataframe, Divider, Error, Exception, Expander, Header, HeadingBase, Image, Info, Json,
    Latex, Markdown, Metric, Space, Status, Subheader, Success, Tab, Table, Text, Title, Toast, UnknownElement, Warning,
)
from streamlit.testing.v1._nodes import Block, Element, ElementList, InitialValue, SpecialBlock, Widget, WidgetList
from streamlit.testing.v1._proto import Proto
from streamlit.testing.v1._state import SafeSessionState
from streamlit.testing.v1._widgets import (
    Button, ChatInput, Checkbox, ColorPicker, DateInput, DateTimeInput, DownloadButton, Feedback, FileUploader, NumberInput, Slider,
    TextArea, TextInput, TimeInput, Toggle,
)

_CLASSES = {
    "button": Button, "button_group": ButtonGroup, "caption": Caption, "chat_input": ChatInput, "chat_message": ChatMessage,
    "checkbox": Checkbox, "code": Code, "color_picker": ColorPicker, "column": Column, "dataframe": Dataframe, "date_input": DateInput,
    "date_time_input": DateTimeInput, "divider": Divider, "download_button": DownloadButton, "error": Error, "exception": Exception,
    "expander": Expander, "feedback": Feedback, "file_uploader": FileUploader, "header": Header, "image": Image, "info": Info,
    "json": Json, "latex": Latex, "markdown": Markdown, "menu_button": MenuButton, "metric": Metric, "multiselect": Multiselect,
    "number_input": NumberInput, "radio": Radio, "select_slider": SelectSlider, "selectbox": Selectbox, "slider": Slider,
    "status": Status, "subheader": Subheader, "success": Success, "tab": Tab, "table": Table, "text": Text, "text_area": TextArea,
    "text_input": TextInput, "time_input": TimeInput, "title": Title, "toast": Toast, "toggle": Toggle, "warning": Warning,
}

# The roots of a page by their numbers on the wire; a page may draw below the main part, too.
_ROOTS = ["main", "sidebar", "event"]
_BOTTOM = 3


class ElementTree(Block):
    """All of a page: main part, sidebar and events, such as toasts, by number."""

    def __init__(self):
        super().__init__(None, self)
        self.type = "root"
        self._runner = None
        self._stage = None

    @property
    def main(self):
        """The main part of the page."""
        return self[0]

    @property
    def sidebar(self):
        """The sidebar."""
        return self[1]

    @property
    def session_state(self):
        """The session state of the app."""
        return self._runner.session_state

    def get_widget_states(self):
        """The widgets that were set since the last run, with their new values, by id."""
        return {node.proto.id: node.value for node in self if isinstance(node, Widget) and node._is_set}

    def run(self, *, timeout=None):
        """Runs the app again with what was set; see AppTest.run."""
        return self._runner.run(timeout=timeout)

    def _report(self):
        for node in self:
            if isinstance(node, Widget):
                node._report()

    def __repr__(self):
        return _repr.children(self.children)


def _node(parts, root):
    number, is_element, kind, sent, whole, children = parts
    proto = Proto(sent if sent is not None else whole) if sent is not None or whole is not None else None
    cls = _CLASSES.get(kind, UnknownElement if is_element else Block)
    if cls is Block and whole is not None:
        proto = Proto(whole)
    node = cls(proto, root)
    node.type = kind
    if not is_element:
        node.children = {child[0]: _node(child, root) for child in children}
    return node


def read(runner, stage):
    """The tree that the last run drew."""
    tree = ElementTree()
    tree._runner = runner
    tree._stage = stage
    for number, _, _, _, _, children in _weir.test_tree(stage):
        if number == _BOTTOM and not children:
            continue
        if number == _BOTTOM:
            block = Block(None, tree)
        else:
            block = SpecialBlock(None, tree, _ROOTS[number])
        block.children = {child[0]: _node(child, tree) for child in children}
        tree.children[number] = block
    return tree
