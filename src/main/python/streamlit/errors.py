"""The exceptions of Streamlit's API, by their names, made as Streamlit makes them.

What a command raises has the command's own message and does not pass through the constructors: see ``_weir.raise_error``.
"""


def _size(name, value, allow_content):
    return f"Invalid {name} value: {value!r}. It must be a number of pixels above 0, `stretch`" + (" or `content`." if allow_content else ".")


def _type(value):
    return type(value).__name__


class Error(Exception):
    pass


class MarkdownFormattedException(Error):
    pass


class StreamlitAPIException(MarkdownFormattedException):
    pass


class LocalizableStreamlitException(StreamlitAPIException):
    """A message with values for its ``{names}``."""

    def __init__(self, message, **kwargs):
        super().__init__(message.format(**kwargs) if kwargs else message)
        self._exec_kwargs = kwargs

    @property
    def exec_kwargs(self):
        """The values in the message, by name."""
        return getattr(self, "_exec_kwargs", {})


class BidiComponentInvalidCallbackNameError(LocalizableStreamlitException):
    def __init__(self, callback_name):
        super().__init__(f"`{callback_name}` is no name of a callback: it must be `on_NAME_change`, where NAME is a state or a trigger of the component.")


class BidiComponentInvalidDefaultKeyError(LocalizableStreamlitException):
    def __init__(self, state_key, available_keys):
        super().__init__(f"`default` has the key `{state_key}`, but there is no callback `on_{state_key}_change`. States with one: {available_keys}.")


class BidiComponentInvalidIdError(LocalizableStreamlitException):
    def __init__(self, part, delimiter):
        super().__init__(f"The `{part}` of a component's id must not contain `{delimiter}`.")


class BidiComponentUnserializableDataError(LocalizableStreamlitException):
    def __init__(self):
        super().__init__("The `data` of a component must be plain values, bytes, a table, or a dictionary of plain values and tables.")


class CustomComponentError(Error):
    pass


class DeprecationError(Error):
    pass


class DuplicateWidgetID(StreamlitAPIException):
    pass


class FragmentHandledException(Exception):
    pass


class FragmentStorageKeyError(Error, KeyError):
    pass


class MediaFileStorageError(Exception):
    pass


class NoSessionContext(Error):
    pass


class NoStaticFiles(Error):
    pass


class StreamlitAPIWarning(StreamlitAPIException, Warning):
    def __init__(self, *args):
        super().__init__(*args)


class StreamlitAuthError(StreamlitAPIException):
    pass


class StreamlitBadTimeStringError(LocalizableStreamlitException):
    def __init__(self, time_string):
        super().__init__(f"`{time_string}` does not say a time. Write it like `1d2h34m` or `2 days`.")


class StreamlitColorLengthError(StreamlitAPIException):
    pass


class StreamlitColumnNotFoundError(StreamlitAPIException):
    pass


class StreamlitComponentRegistryError(Error):
    pass


class StreamlitDuplicateElementId(DuplicateWidgetID):
    def __init__(self, element_type):
        super().__init__(f"There are several `{element_type}` elements with the same arguments, so they cannot be told apart. Give each a `key` of its own.")


class StreamlitDuplicateElementKey(DuplicateWidgetID):
    def __init__(self, user_key):
        super().__init__(f"There are several elements with the key `{user_key}`. Give each a `key` of its own.")


class StreamlitValueError(LocalizableStreamlitException):
    def __init__(self, parameter, valid_values):
        super().__init__(f"Invalid `{parameter}` value. Supported values: {', '.join(valid_values)}.")


class StreamlitInvalidBindValueError(StreamlitValueError):
    pass


class StreamlitInvalidColorError(LocalizableStreamlitException):
    def __init__(self, color):
        super().__init__(f"{color!r} is no color. Give a hex text such as `#00ff00`, or a list of 3 or 4 numbers.")


class StreamlitInvalidColumnGapError(LocalizableStreamlitException):
    def __init__(self, gap, element_type):
        super().__init__(f"The `gap` of `{element_type}` must be the name of a size, None or a number of pixels that is not negative, not {gap}.")


class StreamlitInvalidColumnSpecError(LocalizableStreamlitException):
    def __init__(self):
        super().__init__("The `spec` of `st.columns` must be a number of columns above 0, or a list of widths above 0.")


class StreamlitInvalidFormCallbackError(LocalizableStreamlitException):
    def __init__(self):
        super().__init__("In a form only `st.form_submit_button` can have a callback.")


class StreamlitInvalidHeightError(LocalizableStreamlitException):
    def __init__(self, height, allow_content=False):
        super().__init__(_size("height", height, allow_content))


class StreamlitInvalidHorizontalAlignmentError(LocalizableStreamlitException):
    def __init__(self, horizontal_alignment, element_type):
        super().__init__(f"The `horizontal_alignment` of `{element_type}` must be `left`, `center`, `right` or `distribute`, not {horizontal_alignment}.")


class StreamlitInvalidMaxError(LocalizableStreamlitException):
    def __init__(self, widget_name, parameter_name, value, corrective_action=None):
        super().__init__(f"`{parameter_name}` of `{widget_name}` must be a whole number above 0, not {value}. {corrective_action or ''}".rstrip())


class StreamlitInvalidMenuItemKeyError(LocalizableStreamlitException):
    def __init__(self, key):
        super().__init__(f"`{key}` is no entry of the menu: there are `Get help`, `Report a bug` and `About`.")


class StreamlitInvalidNumberFormatError(LocalizableStreamlitException):
    def __init__(self, format):
        super().__init__(f"The format of `st.number_input` has characters that it does not know: {format}")


class StreamlitInvalidPageLayoutError(StreamlitValueError):
    pass


class StreamlitInvalidPersistStateError(StreamlitValueError):
    pass


class StreamlitInvalidSidebarStateError(LocalizableStreamlitException):
    def __init__(self, initial_sidebar_state):
        super().__init__(f"`initial_sidebar_state` must be `auto`, `expanded`, `collapsed`, `locked` or a width in pixels, not `{initial_sidebar_state}`.")


class StreamlitInvalidSizeError(LocalizableStreamlitException):
    def __init__(self, size):
        super().__init__(f"Invalid size value: {size!r}. It must be a number of pixels above 0, `stretch`, or the name of a size.")


class StreamlitInvalidTextAlignmentError(StreamlitValueError):
    pass


class StreamlitInvalidThemeError(LocalizableStreamlitException):
    def __init__(self, message):
        super().__init__(message)


class StreamlitInvalidThemeOptionError(LocalizableStreamlitException):
    def __init__(self, message):
        super().__init__(message)


class StreamlitInvalidThemeSectionError(LocalizableStreamlitException):
    def __init__(self, option_name, file_path_or_url="config.toml"):
        super().__init__(f"`{option_name}` in {file_path_or_url} is no section of a theme.")


class StreamlitInvalidURLError(LocalizableStreamlitException):
    def __init__(self, url):
        super().__init__(f"`{url}` is no address: it must begin with `http://`, `https://` or `mailto:`.")


class StreamlitInvalidVerticalAlignmentError(LocalizableStreamlitException):
    def __init__(self, vertical_alignment, element_type):
        super().__init__(f"The `vertical_alignment` of `{element_type}` must be `top`, `center`, `bottom` or `distribute`, not {vertical_alignment}.")


class StreamlitInvalidWidthError(LocalizableStreamlitException):
    def __init__(self, width, allow_content=False):
        super().__init__(_size("width", width, allow_content))


class StreamlitJSNumberBoundsError(LocalizableStreamlitException):
    def __init__(self, message):
        super().__init__(message)


class StreamlitMaxRetriesError(Error):
    pass


class StreamlitMissingAuthlibError(StreamlitAuthError):
    def __init__(self):
        super().__init__("Signing in with Authlib is not part of this server: it signs people in by itself.")


class StreamlitMissingPageLabelError(LocalizableStreamlitException):
    def __init__(self):
        super().__init__("`st.page_link` to an address outside needs a `label`.")


class StreamlitMixedNumericTypesError(LocalizableStreamlitException):
    def __init__(self, value, min_value, max_value, step):
        super().__init__(f"All numbers must be of one type: value is {_type(value)}, min_value {_type(min_value)}, max_value {_type(max_value)}, step {_type(step)}.")


class StreamlitModuleNotFoundError(StreamlitAPIWarning):
    def __init__(self, module_name, *args):
        super().__init__(f'This needs the module "{module_name}".', *args)


class StreamlitPageNotFoundError(LocalizableStreamlitException):
    def __init__(self, page, main_script_directory, uses_pages_directory):
        super().__init__(f"There is no page `{page}`. Give its path from {main_script_directory}" + (", of the main script or a file in `pages/`." if uses_pages_directory else "."))


class StreamlitQueryParamDictValueError(LocalizableStreamlitException):
    def __init__(self, key):
        super().__init__(f"The query parameter `{key}` cannot be a dictionary. Give a text or several texts.")


class StreamlitSecretNotFoundError(LocalizableStreamlitException, FileNotFoundError):
    def __init__(self, message):
        super().__init__(message)


class StreamlitSelectionCountExceedsMaxError(LocalizableStreamlitException):
    def __init__(self, current_selections_count, max_selections_count):
        super().__init__(f"{current_selections_count} options are selected, at most {max_selections_count} can be.")


class StreamlitValueAboveMaxError(LocalizableStreamlitException):
    def __init__(self, value, max_value):
        super().__init__(f"The `value` {value} is greater than the `max_value` {max_value}.")


class StreamlitValueAssignmentNotAllowedError(LocalizableStreamlitException):
    def __init__(self, key):
        super().__init__(f"The value of the widget with the key `{key}` cannot be set by `st.session_state`.")


class StreamlitValueBelowMinError(LocalizableStreamlitException):
    def __init__(self, value, min_value):
        super().__init__(f"The `value` {value} is less than the `min_value` {min_value}.")


class UnserializableSessionStateError(StreamlitAPIException):
    pass
