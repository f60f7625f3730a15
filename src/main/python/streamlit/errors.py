"""The exceptions of Streamlit's API, by their names."""


class Error(Exception):
    pass


class MarkdownFormattedException(Error):
    pass


class StreamlitAPIException(MarkdownFormattedException):
    pass


class LocalizableStreamlitException(StreamlitAPIException):
    pass


class BidiComponentInvalidCallbackNameError(LocalizableStreamlitException):
    pass


class BidiComponentInvalidDefaultKeyError(LocalizableStreamlitException):
    pass


class BidiComponentInvalidIdError(LocalizableStreamlitException):
    pass


class BidiComponentUnserializableDataError(LocalizableStreamlitException):
    pass


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
    pass


class StreamlitAuthError(StreamlitAPIException):
    pass


class StreamlitBadTimeStringError(LocalizableStreamlitException):
    pass


class StreamlitColorLengthError(StreamlitAPIException):
    pass


class StreamlitColumnNotFoundError(StreamlitAPIException):
    pass


class StreamlitComponentRegistryError(Error):
    pass


class StreamlitDuplicateElementId(DuplicateWidgetID):
    pass


class StreamlitDuplicateElementKey(DuplicateWidgetID):
    pass


class StreamlitValueError(LocalizableStreamlitException):
    pass


class StreamlitInvalidBindValueError(StreamlitValueError):
    pass


class StreamlitInvalidColorError(LocalizableStreamlitException):
    pass


class StreamlitInvalidColumnGapError(LocalizableStreamlitException):
    pass


class StreamlitInvalidColumnSpecError(LocalizableStreamlitException):
    pass


class StreamlitInvalidFormCallbackError(LocalizableStreamlitException):
    pass


class StreamlitInvalidHeightError(LocalizableStreamlitException):
    pass


class StreamlitInvalidHorizontalAlignmentError(LocalizableStreamlitException):
    pass


class StreamlitInvalidMaxError(LocalizableStreamlitException):
    pass


class StreamlitInvalidMenuItemKeyError(LocalizableStreamlitException):
    pass


class StreamlitInvalidNumberFormatError(LocalizableStreamlitException):
    pass


class StreamlitInvalidPageLayoutError(StreamlitValueError):
    pass


class StreamlitInvalidPersistStateError(StreamlitValueError):
    pass


class StreamlitInvalidSidebarStateError(LocalizableStreamlitException):
    pass


class StreamlitInvalidSizeError(LocalizableStreamlitException):
    pass


class StreamlitInvalidTextAlignmentError(StreamlitValueError):
    pass


class StreamlitInvalidThemeError(LocalizableStreamlitException):
    pass


class StreamlitInvalidThemeOptionError(LocalizableStreamlitException):
    pass


class StreamlitInvalidThemeSectionError(LocalizableStreamlitException):
    pass


class StreamlitInvalidURLError(LocalizableStreamlitException):
    pass


class StreamlitInvalidVerticalAlignmentError(LocalizableStreamlitException):
    pass


class StreamlitInvalidWidthError(LocalizableStreamlitException):
    pass


class StreamlitJSNumberBoundsError(LocalizableStreamlitException):
    pass


class StreamlitMaxRetriesError(Error):
    pass


class StreamlitMissingAuthlibError(StreamlitAuthError):
    pass


class StreamlitMissingPageLabelError(LocalizableStreamlitException):
    pass


class StreamlitMixedNumericTypesError(LocalizableStreamlitException):
    pass


class StreamlitModuleNotFoundError(StreamlitAPIWarning):
    pass


class StreamlitPageNotFoundError(LocalizableStreamlitException):
    pass


class StreamlitQueryParamDictValueError(LocalizableStreamlitException):
    pass


class StreamlitSecretNotFoundError(LocalizableStreamlitException, FileNotFoundError):
    pass


class StreamlitSelectionCountExceedsMaxError(LocalizableStreamlitException):
    pass


class StreamlitValueAboveMaxError(LocalizableStreamlitException):
    pass


class StreamlitValueAssignmentNotAllowedError(LocalizableStreamlitException):
    pass


class StreamlitValueBelowMinError(LocalizableStreamlitException):
    pass


class UnserializableSessionStateError(StreamlitAPIException):
    pass
