"""Widgets of options. An option is set by its value, as the script gave it, or by its index."""
import _weir
from streamlit.testing.v1._nodes import MayBeNone, Widget


class _Choice(Widget):
    """Options: ``options`` are the texts that a person sees, ``value`` is what the script gave."""

    @property
    def options(self):
        return self._ask(_weir.test_options)

    @property
    def format_func(self):
        """From an option to the text that a person sees."""

        def text(option):
            try:
                return self._ask(_weir.test_option_text, option)
            except ValueError:
                return str(option)

        return text

    def _option(self, index):
        return self._ask(_weir.test_option, self.options[index])

    def _indices(self, options):
        texts = self.options
        return [texts.index(self.format_func(option)) for option in options]


class _One(MayBeNone, _Choice):
    @property
    def index(self):
        """The index of the value; None for none."""
        return None if self.value is None else self._indices([self.value])[0]


class Radio(_One):
    """``st.radio``."""

    _kind = "radio"
    label: str
    options: list
    horizontal: bool
    help: str
    form_id: str


class Selectbox(_One):
    """``st.selectbox``."""

    _kind = "selectbox"
    label: str
    options: list
    help: str
    form_id: str

    def select(self, v):
        """Chooses an option by its value."""
        return self.set_value(v)

    def select_index(self, index):
        """Chooses an option by its index; None for none."""
        return self.set_value(None if index is None else self._option(index))


class Multiselect(_Choice):
    """``st.multiselect``."""

    _kind = "multiselect"
    label: str
    options: list
    max_selections: int
    help: str
    form_id: str

    @property
    def indices(self):
        return self._indices(self.value)

    @property
    def values(self):
        """The texts of what is chosen."""
        return [self.format_func(option) for option in self.value]

    def select(self, v):
        """Chooses one more option."""
        return self if v in self.value else self.set_value([*self.value, v])

    def unselect(self, v):
        """Chooses an option no longer."""
        return self.set_value([option for option in self.value if option != v]) if v in self.value else self


class ButtonGroup(_Choice):
    """``st.pills`` and ``st.segmented_control``."""

    _kind = "button_group"
    options: list
    form_id: str

    @property
    def _chosen(self):
        return self.value if isinstance(self.value, list) else [] if self.value is None else [self.value]

    @property
    def _is_many(self):
        return self.proto.click_mode == 1

    @property
    def indices(self):
        return self._indices(self._chosen)

    @property
    def formatted_values(self):
        """The texts of what is chosen."""
        return [self.format_func(option) for option in self._chosen]

    def select(self, v):
        """Chooses an option, one more where several can be chosen."""
        if not self._is_many:
            return self.set_value(v)
        return self if v in self._chosen else self.set_value([*self._chosen, v])

    def unselect(self, v):
        """Chooses an option no longer."""
        if v not in self._chosen:
            return self
        return self.set_value([option for option in self._chosen if option != v])


class SelectSlider(_Choice):
    """``st.select_slider``; its value is an option or a tuple of two."""

    _kind = "slider"
    label: str
    data_type: int
    options: list
    help: str
    form_id: str

    def __init__(self, proto, root):
        super().__init__(proto, root)
        self.type = "select_slider"

    def set_range(self, lower, upper):
        return self.set_value([lower, upper])


class MenuButton(_Choice):
    """``st.menu_button``."""

    _kind = "menu_button"
    label: str
    options: list
    help: str

    @property
    def value(self):
        return self._value if self._is_set else _weir.test_pressed(self.root._stage, self.proto.id)

    def click(self, v):
        """Chooses an option of the menu for the next run."""
        return self.set_value(v)

    def click_index(self, index):
        """Chooses an option by its index."""
        return self.set_value(self._option(index))
