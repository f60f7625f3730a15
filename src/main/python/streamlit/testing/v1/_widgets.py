"""Widgets of texts, numbers, moments and truths; those of options are in ``_choices``."""
import _weir
from streamlit.testing.v1._nodes import InitialValue, MayBeNone, Widget


class _Pressed(Widget):
    label: str
    help: str
    form_id: str

    @property
    def value(self):
        """Whether it was pressed for the last run, or is to be for the next."""
        return self._value if self._is_set else _weir.test_pressed(self.root._stage, self.proto.id) is not None

    def click(self):
        """Presses the button for the next run."""
        return self.set_value(True)

    def _report(self):
        if self._value:
            self._ask(_weir.test_press)


class Button(_Pressed):
    """``st.button`` and ``st.form_submit_button``."""

    _kind = "button"


class DownloadButton(_Pressed):
    """``st.download_button``."""

    _kind = "download_button"


class ChatInput(Widget):
    """``st.chat_input``."""

    _kind = "chat_input"
    placeholder: str

    @property
    def value(self):
        return self._value if self._is_set else _weir.test_pressed(self.root._stage, self.proto.id)


class Checkbox(Widget):
    """``st.checkbox``."""

    _kind = "checkbox"
    label: str
    help: str
    form_id: str

    def check(self):
        return self.set_value(True)

    def uncheck(self):
        return self.set_value(False)


class Toggle(Widget):
    """``st.toggle``."""

    label: str
    help: str
    form_id: str
    _kind = "checkbox"

    def __init__(self, proto, root):
        super().__init__(proto, root)
        self.type = "toggle"


class ColorPicker(Widget):
    """``st.color_picker``; its value is "#rrggbb"."""

    _kind = "color_picker"
    label: str
    help: str
    form_id: str

    def pick(self, v):
        """Sets a color, with or without #."""
        return self.set_value(v if v.startswith("#") else "#" + v)


class _TextWidget(MayBeNone):
    label: str
    help: str
    form_id: str
    max_chars: int
    placeholder: str

    def input(self, v):
        """Types a text."""
        return self.set_value(v)


class TextInput(_TextWidget):
    """``st.text_input``."""

    _kind = "text_input"
    autocomplete: str


class TextArea(_TextWidget):
    """``st.text_area``."""

    _kind = "text_area"


class NumberInput(MayBeNone):
    """``st.number_input``."""

    _kind = "number_input"
    label: str
    min: float | None
    max: float | None
    step: float
    help: str
    form_id: str

    @property
    def min(self):
        return self.proto.min if self.proto.has_min else None

    @property
    def max(self):
        return self.proto.max if self.proto.has_max else None

    def increment(self):
        """One step up, to the maximum at most."""
        return self if self.value is None else self.set_value(_at_most(self.value + self.step, self.max))

    def decrement(self):
        """One step down, to the minimum at least."""
        if self.value is None:
            return self
        lower = self.value - self.step
        return self.set_value(lower if self.min is None else max(lower, self.min))


def _at_most(value, limit):
    return value if limit is None else min(value, limit)


class Slider(Widget):
    """``st.slider``; its value is a number or moment, or a tuple of two."""

    _kind = "slider"
    label: str
    data_type: int
    min: object
    max: object
    step: object
    help: str
    form_id: str

    def set_range(self, lower, upper):
        return self.set_value([lower, upper])


class Feedback(MayBeNone):
    """``st.feedback``; its value counts from 0."""

    _kind = "feedback"
    form_id: str


def _date(text):
    import datetime

    return datetime.date(*[int(part) for part in text.replace("/", "-").split("-")]) if text else None


class DateInput(MayBeNone):
    """``st.date_input``; its value is a date or a tuple of two."""

    _kind = "date_input"
    label: str
    min: object
    max: object
    is_range: bool
    help: str
    form_id: str

    @property
    def min(self):
        return _date(self.proto.min)

    @property
    def max(self):
        return _date(self.proto.max)


class DateTimeInput(MayBeNone):
    """``st.datetime_input``."""

    _kind = "date_time_input"
    label: str
    format: str
    min: str
    max: str
    step: int
    help: str
    form_id: str


class TimeInput(MayBeNone):
    """``st.time_input``."""

    _kind = "time_input"
    label: str
    step: int
    help: str
    form_id: str

    def increment(self):
        """One step later."""
        return self._move(self.step)

    def decrement(self):
        """One step earlier."""
        return self._move(-self.step)

    def _move(self, seconds):
        import datetime

        if self.value is None:
            return self
        moment = datetime.datetime.combine(datetime.date(2000, 1, 1), self.value)
        return self.set_value((moment + datetime.timedelta(seconds=seconds)).time())


class FileUploader(Widget):
    """``st.file_uploader``."""

    _kind = "file_uploader"
    _kept = ("_files",)
    label: str
    help: str
    form_id: str

    def __init__(self, proto, root):
        super().__init__(proto, root)
        self._files = InitialValue()

    @property
    def accept_multiple_files(self):
        return self.proto.multiple_files

    @property
    def accept_directory(self):
        return self.proto.accept_directory

    @property
    def allowed_type(self):
        return list(self.proto.type)

    @property
    def value(self):
        """The files that the script has got in the last run."""
        return self._from_run

    def upload(self, filename, content, mime_type="application/octet-stream"):
        """Uploads a file: one more where the uploader takes several, else in place of the one before."""
        before = self._files if isinstance(self._files, list) and self.accept_multiple_files else []
        self._files = before + [(filename, content, mime_type)]
        return self

    def set_value(self, files):
        """Uploads (name, content, type), a list of such, or None for no file."""
        self._files = [] if files is None else [files] if isinstance(files, tuple) else list(files)
        return self

    def clear(self):
        """Takes all files away."""
        return self.set_value(None)

    def _report(self):
        if isinstance(self._files, list):
            _weir.test_upload(self.root._stage, self.proto.id, self._files)
