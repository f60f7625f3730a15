"""Names for what parameters take. Types of packages that a script may not have are ``Any``."""
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO, Literal, Optional, TextIO, Union

from streamlit._pages import Page

_File = Union[str, Path, bytes, BytesIO]
_Picture = Any
_Number = Union[int, float]
_Pixels = Union[int, Literal["stretch", "content"]]
_PixelsOrAll = Union[int, Literal["stretch"]]
_Gap = Literal["xxsmall", "xsmall", "small", "medium", "large", "xlarge", "xxlarge"]
_Day = Union[date, datetime, str, Literal["today"], None]
_Content = Union[str, bytes, TextIO, BinaryIO, RawIOBase]

AcceptMultipleFiles = Union[bool, Literal["directory"]]
AltairChart = Any
Anchor = Union[str, Literal[False], None]
AtomicImage = Union[_Picture, BytesIO, str, Path, bytes]
BidiComponentData = Optional[Any]
BidiComponentDefaults = Optional[dict[str, Any]]
BidiComponentKey = Optional[str]
BindOption = Optional[Literal["query-params"]]
ButtonType = Literal["primary", "secondary", "tertiary"]
CachePersistType = Optional[Literal["disk"]]
CacheScope = Literal["global", "session"]
CameraInputResolution = Literal["480p", "720p", "1080p"]
Channels = Literal["RGB", "BGR"]
ThemeColor = Literal["red", "blue", "green", "yellow", "orange", "violet", "gray", "grey", "primary"]
ChartColor = Union[Literal["auto", "auto-inverse"], ThemeColor, str]
ChartStackType = Literal["normalize", "center", "layered"]
Color = Union[tuple[float, float, float, float], tuple[float, float, float], tuple[int, int, int, float], str]
ColumnConfigMappingInput = Mapping[Any, Union[dict, str, None]]
ColumnWidth = Union[Literal["small", "medium", "large"], int]
ContentAlignment = Literal["left", "center", "right"]
Data = Any
DataTypes = Any
DateTimeFormat = Literal["localized", "distance", "calendar", "iso8601"]
DateTimeValue = Union[datetime, date, time, str, Literal["now"], None]
DateValue = Union[_Day, Sequence[_Day]]
DateWidgetReturn = Union[date, tuple[()], tuple[date], tuple[date, date], None]
Delta = Union[int, float, str, Any, None]
DeltaArrow = Literal["auto", "up", "down", "off"]
DeltaColor = Literal["normal", "inverse", "off", "red", "orange", "yellow", "green", "blue", "violet", "gray", "grey", "primary"]
DialogWidth = Literal["small", "large", "medium"]
Divider = Union[bool, str, None]
DownloadButtonDataType = Union[_Content, Callable[[], _Content]]
FigureOrData = Any
FigureOrDot = Union[str, Any]
FloatOrInt = _Number
Gap = Union[int, _Gap]
HashFuncsDict = dict[Union[str, type], Callable[[Any], Any]]
Height = _Pixels
HeightWithoutContent = _PixelsOrAll
HorizontalAlignment = Literal["left", "center", "right", "distribute"]
IconPosition = Literal["left", "right"]
ImageFormatOrAuto = Literal["JPEG", "PNG", "GIF", "auto"]
ImageOrImageList = Union[AtomicImage, Sequence[AtomicImage]]
InitialSideBarState = Union[Literal["auto", "expanded", "collapsed", "locked"], int]
Key = Union[str, int]
LabelVisibility = Literal["visible", "hidden", "collapsed"]
Layout = Literal["centered", "wide"]
MediaData = Union[_File, Any, None]
MediaTime = Union[int, float, timedelta, str]
MenuItems = Mapping[str, Optional[str]]
Node = Any
NullableScalarDateValue = _Day
Number = _Number
NumberFormat = Literal["plain", "localized", "dollar", "euro", "yen", "percent", "compact", "scientific", "engineering", "accounting", "bytes"]
OnRelease = Callable[[Any], None]
OnScriptErrorHandler = Callable[[Exception], Optional[bool]]
OptionSequence = Union[Iterable, Any]
PageIcon = AtomicImage
PageType = Union[str, Path, Callable[[], None], Page]
PdfData = _File
PersistStateOption = Optional[Literal["page", "session"]]
QueryParamsInput = Union[Mapping[str, Union[str, Iterable[str]]], Iterable[tuple[str, Union[str, Iterable[str]]]]]
RefreshMode = Literal["foreground", "background"]
SecretsValue = Union[str, int, float, bool, list, dict]
SelectWidgetFilterMode = Optional[Literal["fuzzy", "contains", "prefix"]]
SelectboxOptionValue = Union[str, int, float, bool]
SelectionMode = Literal["single-row", "single-row-required", "multi-row", "single-column", "multi-column", "single-cell", "multi-cell"]
SliderScalar = Union[int, float, date, time, datetime]
SliderStep = Union[int, float, timedelta]
SliderValue = Union[SliderScalar, Sequence[SliderScalar]]
SpaceSize = Union[int, Literal["stretch"], _Gap]
SpecType = Union[int, Sequence[_Number]]
States = Literal["running", "complete", "error"]
SubtitleData = Union[_File, dict[str, _File], None]
TextAlignment = Literal["left", "center", "right", "justify"]
TimeValue = Union[time, datetime, str, Literal["now"]]
UserInfoType = dict[str, Union[str, bool, dict[str, str], None]]
ValidateFunc = Callable[[Any], bool]
Value = Delta
VegaLiteSpec = dict[str, Any]
VerticalAlignment = Literal["top", "center", "bottom", "distribute"]
WidgetArgs = Union[tuple, list]
WidgetCallback = Callable[..., None]
WidgetKwargs = dict[str, Any]
WidgetValuePresenter = Callable[[Any, Any], Any]
Width = _Pixels
WidthWithoutContent = _PixelsOrAll
