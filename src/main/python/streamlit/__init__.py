"""Streamlit's commands, served by Weir."""
# The package of that name first: imported later, it would take the place of the command.
import streamlit.navigation
from streamlit import errors
from streamlit._delta_generator import DeltaGenerator
from streamlit._caching import cache_data, cache_resource
from streamlit._connection import connection
from streamlit._context import ContextProxy
from streamlit._echo import echo
from streamlit._fragment import dialog, fragment
from streamlit._logo import logo
from streamlit._options import get_option, set_option
from streamlit._page_config import set_page_config
from streamlit._pages import Page, navigation, switch_page
from streamlit._query_params import QueryParamsProxy
from streamlit._run_control import rerun, stop
from streamlit._secrets import Secrets
from streamlit._session_state import SessionStateProxy
from streamlit._user import UserInfoProxy, login, logout
import _weir

__version__ = "1.62.0"

_MODULES = ("column_config", "components", "connections", "starlette", "typing")

_main = DeltaGenerator(_weir.root(0))
sidebar = DeltaGenerator(_weir.root(1))
bottom = DeltaGenerator(_weir.root(3))
session_state = SessionStateProxy()
query_params = QueryParamsProxy()
context = ContextProxy()
secrets = Secrets()
user = UserInfoProxy()

write = _main.write
title = _main.title
header = _main.header
subheader = _main.subheader
markdown = _main.markdown
caption = _main.caption
badge = _main.badge
text = _main.text
code = _main.code
latex = _main.latex
divider = _main.divider
space = _main.space
html = _main.html
json = _main.json
metric = _main.metric
table = _main.table
dataframe = _main.dataframe
data_editor = _main.data_editor
line_chart = _main.line_chart
area_chart = _main.area_chart
bar_chart = _main.bar_chart
scatter_chart = _main.scatter_chart
button = _main.button
download_button = _main.download_button
link_button = _main.link_button
menu_button = _main.menu_button
checkbox = _main.checkbox
toggle = _main.toggle
radio = _main.radio
selectbox = _main.selectbox
multiselect = _main.multiselect
pills = _main.pills
segmented_control = _main.segmented_control
feedback = _main.feedback
pagination = _main.pagination
slider = _main.slider
select_slider = _main.select_slider
text_input = _main.text_input
number_input = _main.number_input
text_area = _main.text_area
color_picker = _main.color_picker
date_input = _main.date_input
time_input = _main.time_input
datetime_input = _main.datetime_input
file_uploader = _main.file_uploader
camera_input = _main.camera_input
audio_input = _main.audio_input
columns = _main.columns
tabs = _main.tabs
expander = _main.expander
container = _main.container
popover = _main.popover
form = _main.form
form_submit_button = _main.form_submit_button
empty = _main.empty
chat_message = _main.chat_message
chat_input = _main.chat_input
write_stream = _main.write_stream
progress = _main.progress
skeleton = _main.skeleton
spinner = _main.spinner
status = _main.status
toast = DeltaGenerator(_weir.root(2)).toast
success = _main.success
info = _main.info
warning = _main.warning
error = _main.error
exception = _main.exception
balloons = _main.balloons
snow = _main.snow
image = _main.image
pyplot = _main.pyplot
help = _main.help
audio = _main.audio
video = _main.video
iframe = _main.iframe
pdf = _main.pdf
graphviz_chart = _main.graphviz_chart
mermaid_chart = _main.mermaid_chart
plotly_chart = _main.plotly_chart
vega_lite_chart = _main.vega_lite_chart
altair_chart = _main.altair_chart
pydeck_chart = _main.pydeck_chart
map = _main.map
page_link = _main.page_link


def __getattr__(name):
    """What few scripts use is read when it is asked for first."""
    if name in _MODULES:
        import importlib

        return importlib.import_module(f"streamlit.{name}")
    if name == "App":
        from streamlit._app import App

        return App
    raise AttributeError(f"module 'streamlit' has no attribute '{name}'")
