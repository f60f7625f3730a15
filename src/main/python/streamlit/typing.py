"""Types for annotations: what commands return, and names for what their parameters take."""
from streamlit._aliases import *
from streamlit._caching import CachedFunc
from streamlit._chat_value import ChatInputValue
from streamlit._context import ContextProxy, StreamlitCookies, StreamlitHeaders, StreamlitTheme
from streamlit._delta_generator import DeltaGenerator
from streamlit._pages import Page
from streamlit._query_params import QueryParamsProxy
from streamlit._secrets import Secrets
from streamlit._session_state import SessionStateProxy
from streamlit._status import StatusContainer
from streamlit._uploaded_file import UploadedFile
from streamlit._user import TokensProxy, UserInfoProxy
import _weir

StreamlitPage = Page
ExpanderContainer = PopoverContainer = TabContainer = Dialog = DeltaGenerator


class DataframeSelectionState(_weir.Attributes):
    """What is selected in a table: row numbers, column names, pairs of both."""

    rows: list
    columns: list
    cells: list


class DataframeState(_weir.Attributes):
    """What ``st.dataframe`` gives with ``on_select``."""

    selection: DataframeSelectionState


class DataEditorState(_weir.Attributes):
    """What session state has for the key of ``st.data_editor``."""

    edited_rows: dict
    added_rows: list
    deleted_rows: list


class ButtonColumnClickState(_weir.Attributes):
    """A press in a column of buttons."""

    row: int
    label: str


class PlotlySelectionState(_weir.Attributes):
    """What is selected in a Plotly chart."""

    points: list
    point_indices: list
    box: list
    lasso: list


class PlotlyState(_weir.Attributes):
    """What ``st.plotly_chart`` gives with ``on_select``."""

    selection: PlotlySelectionState


class VegaLiteState(_weir.Attributes):
    """What ``st.vega_lite_chart`` and ``st.altair_chart`` give with ``on_select``."""

    selection: _weir.Attributes


class PydeckSelectionState(_weir.Attributes):
    """What is selected in a map, by layer."""

    indices: dict
    objects: dict


class PydeckState(_weir.Attributes):
    """What ``st.pydeck_chart`` gives with ``on_select``."""

    selection: PydeckSelectionState


class ColumnConfig(dict):
    """What the functions of ``st.column_config`` make."""

    label: str
    width: object
    help: str
    hidden: bool
    disabled: bool
    required: bool
    pinned: bool
    default: object
    alignment: str
    type_config: dict
