"""Places to draw, and a method for every command that draws."""
import sys as _sys

import _weir

_write = _weir.command("write")
_title = _weir.command("title")
_header = _weir.command("header")
_subheader = _weir.command("subheader")
_markdown = _weir.command("markdown")
_caption = _weir.command("caption")
_badge = _weir.command("badge")
_text = _weir.command("text")
_code = _weir.command("code")
_latex = _weir.command("latex")
_divider = _weir.command("divider")
_space = _weir.command("space")
_html = _weir.command("html")
_json = _weir.command("json")
_metric = _weir.command("metric")
_table = _weir.command("table")
_dataframe = _weir.command("dataframe")
_data_editor = _weir.command("data_editor")
_line_chart = _weir.command("line_chart")
_area_chart = _weir.command("area_chart")
_bar_chart = _weir.command("bar_chart")
_scatter_chart = _weir.command("scatter_chart")
_button = _weir.command("button")
_download_button = _weir.command("download_button")
_link_button = _weir.command("link_button")
_menu_button = _weir.command("menu_button")
_checkbox = _weir.command("checkbox")
_toggle = _weir.command("toggle")
_radio = _weir.command("radio")
_selectbox = _weir.command("selectbox")
_multiselect = _weir.command("multiselect")
_pills = _weir.command("pills")
_segmented_control = _weir.command("segmented_control")
_feedback = _weir.command("feedback")
_pagination = _weir.command("pagination")
_slider = _weir.command("slider")
_select_slider = _weir.command("select_slider")
_text_input = _weir.command("text_input")
_number_input = _weir.command("number_input")
_text_area = _weir.command("text_area")
_color_picker = _weir.command("color_picker")
_date_input = _weir.command("date_input")
_time_input = _weir.command("time_input")
_datetime_input = _weir.command("datetime_input")
_file_uploader = _weir.command("file_uploader")
_camera_input = _weir.command("camera_input")
_audio_input = _weir.command("audio_input")
_columns = _weir.command("columns")
_tabs = _weir.command("tabs")
_expander = _weir.command("expander")
_container = _weir.command("container")
_popover = _weir.command("popover")
_form = _weir.command("form")
_form_submit_button = _weir.command("form_submit_button")
_empty = _weir.command("empty")
_chat_message = _weir.command("chat_message")
_chat_input = _weir.command("chat_input")
_write_stream = _weir.command("write_stream")
_progress = _weir.command("progress")
_skeleton = _weir.command("skeleton")
_status = _weir.command("status")
_toast = _weir.command("toast")
_success = _weir.command("success")
_info = _weir.command("info")
_warning = _weir.command("warning")
_error = _weir.command("error")
_exception = _weir.command("exception")
_balloons = _weir.command("balloons")
_snow = _weir.command("snow")
_image = _weir.command("image")
_help = _weir.command("help")
_audio = _weir.command("audio")
_video = _weir.command("video")
_iframe = _weir.command("iframe")
_pdf = _weir.command("pdf")
_graphviz_chart = _weir.command("graphviz_chart")
_mermaid_chart = _weir.command("mermaid_chart")
_plotly_chart = _weir.command("plotly_chart")
_vega_lite_chart = _weir.command("vega_lite_chart")
_altair_chart = _weir.command("altair_chart")
_pydeck_chart = _weir.command("pydeck_chart")
_map = _weir.command("map")
_page_link = _weir.command("page_link")
_QUARTER_HOUR = 900


class DeltaGenerator:
    """A place on the page: everything that ``st`` can draw, it can draw there.

    Returned by containers and elements; use it in a ``with`` statement or call its methods.
    """

    __slots__ = ("_dg", "__weakref__")

    def __init__(self, host):
        self._dg = host

    def __enter__(self):
        _weir.enter(self._dg)
        return self

    def __exit__(self, typ, exc, tb):
        _weir.exit()
        return False

    @property
    def open(self):
        """Whether people see the inside of this expander, popover or tab; None without ``on_change``."""
        return _weir.is_open(self._dg)

    @property
    def dg(self):
        """The place itself."""
        return self

    def __getattr__(self, name):
        """Any other name is a command that places do not have; calling it says so."""
        if name.startswith("__"):
            raise AttributeError(name)

        def missing(*args, **kwargs):
            import streamlit

            if not name.startswith("_") and callable(getattr(streamlit, name, None)):
                of = "`st.sidebar`" if self is streamlit.sidebar else "`DeltaGenerator` objects"
                message = f"Method `{name}()` does not exist for {of}. Did you mean `st.{name}()`?"
            else:
                message = f"`{name}()` is not a valid Streamlit command."
            raise streamlit.errors.StreamlitAPIException(message)

        return missing

    def __repr__(self):
        return "DeltaGenerator()"

    def write(self, *args, unsafe_allow_html=False):
        """Shows each argument in its own form: text as Markdown, lists and dictionaries as JSON, tables as tables, exceptions with their stack,
        generators as they produce text, anything else as code. Texts that follow each other become one.

        ``unsafe_allow_html`` lets HTML in texts through. Returns nothing.
        """
        return _write(self._dg, args, unsafe_allow_html)

    def title(self, body, anchor=None, *, help=None, width="stretch", text_alignment="left"):
        """The page's heading, in Markdown. ``anchor`` names it in the address (False: none); ``help`` is a tooltip; ``width`` is "stretch", "content"
        or pixels; ``text_alignment`` is "left", "center", "right" or "justify".
        """
        return _title(self._dg, body, anchor, help, width, text_alignment)

    def header(self, body, anchor=None, *, help=None, divider=False, width="stretch", text_alignment="left"):
        """A heading of the second level, in Markdown. ``divider`` draws a line below it: True, or the name of a colour. For the rest see ``title``."""
        return _header(self._dg, body, anchor, help, divider, width, text_alignment)

    def subheader(self, body, anchor=None, *, help=None, divider=False, width="stretch", text_alignment="left"):
        """A heading of the third level, in Markdown. ``divider`` draws a line below it: True, or the name of a colour. For the rest see ``title``."""
        return _subheader(self._dg, body, anchor, help, divider, width, text_alignment)

    def markdown(self, body, unsafe_allow_html=False, *, help=None, width="auto", text_alignment="left", anchors=True):
        """Text in Markdown. ``unsafe_allow_html`` lets HTML through; ``anchors`` False leaves headings without links to them; ``help`` is a tooltip;
        ``width`` is "auto", "stretch", "content" or pixels.
        """
        return _markdown(self._dg, body, unsafe_allow_html, help, width, text_alignment, anchors)

    def caption(self, body, unsafe_allow_html=False, *, help=None, width="stretch", text_alignment="left"):
        """Small grey text in Markdown, for notes and sources. For the parameters see ``markdown``."""
        return _caption(self._dg, body, unsafe_allow_html, help, width, text_alignment)

    def badge(self, label, *, icon=None, color="blue", width="content", help=None):
        """A small coloured label, in Markdown. ``icon`` is an emoji or ":material/name:"; ``color`` "red", "orange", "yellow", "blue", "green",
        "violet", "gray" or "primary"; ``help`` a tooltip; ``width`` "content", "stretch" or pixels.
        """
        return _badge(self._dg, label, icon, color, width, help)

    def text(self, body, *, help=None, width="content", text_alignment="left"):
        """Text as it is, in a fixed-width font, without Markdown. ``help`` is a tooltip; ``width`` is "content", "stretch" or pixels."""
        return _text(self._dg, body, help, width, text_alignment)

    def code(self, body, language="python", *, line_numbers=False, wrap_lines=False, height="content", width="stretch"):
        """Code in colours, with a button to copy it. ``language`` None leaves the colours out; ``height`` and ``width`` are "content", "stretch" or pixels."""
        return _code(self._dg, body, language, line_numbers, wrap_lines, height, width)

    def latex(self, body, *, help=None, width="stretch"):
        """A formula in LaTeX, set apart. ``help`` is a tooltip; ``width`` is "stretch", "content" or pixels."""
        return _latex(self._dg, body, help, width)

    def divider(self, *, width="stretch"):
        """A horizontal line. ``width`` is "stretch" or pixels."""
        return _divider(self._dg, width)

    def space(self, size="small"):
        """Room between elements: "xxsmall" to "xxlarge", "stretch", or pixels, down the page or along a horizontal container."""
        return _space(self._dg, size)

    def html(self, body, *, width="stretch", unsafe_allow_javascript=False):
        """HTML as it is: text, the path of a file as ``pathlib.Path`` (``.css`` becomes a style sheet), or an object with ``_repr_html_``.

        Scripts in it run only with ``unsafe_allow_javascript``. An empty body is an error.
        """
        return _html(self._dg, body, width, unsafe_allow_javascript)

    def json(self, body, *, expanded=True, width="stretch"):
        """Data as a tree that folds. ``body`` is anything that ``json`` can write, or JSON text; ``expanded`` is True, False, or how many levels are open."""
        return _json(self._dg, body, expanded, width)

    def metric(self, label, value, delta=None, delta_color="normal", *, help=None, icon=None, label_visibility="visible", border=False, width="stretch", height="content", chart_data=None, chart_type="line", delta_arrow="auto", format=None, delta_description=None):
        """A figure under its label. ``delta`` says how it changed: red when it begins with a minus, green otherwise; ``delta_color`` is "normal",
        "inverse", "off" or a colour, ``delta_arrow`` "auto", "up", "down" or "off". ``chart_data`` draws a small chart of numbers, of type "line", "bar"
        or "area". ``format`` is a number format such as "percent" or "%.1f". Values that are no numbers or text raise TypeError.
        """
        return _metric(self._dg, label, value, delta, delta_color, help, icon, label_visibility, border, width, height, chart_data, chart_type, delta_arrow, format, delta_description)

    def table(self, data=None, *, border=True, width="stretch", height="content", hide_index=None, hide_header=None):
        """Shows all of a small table at once, without scrolling or sorting.

        ``data`` is a list of dicts, a dict of lists, a list of lists or anything ``st.dataframe`` takes. ``border`` is True, False
        or "horizontal"; ``hide_index`` and ``hide_header`` of None leave the choice to the data; ``width`` and ``height`` are
        "stretch", "content" or pixels.
        """
        return _table(self._dg, data, border, width, height, hide_index, hide_header)

    def dataframe(self, data=None, width="stretch", height="auto", *, use_container_width=None, hide_index=None, column_order=None, column_config=None, key=None, on_select="ignore", selection_mode="multi-row", selection_default=None, row_height=None, placeholder=None, lazy=None):
        """Shows a table that scrolls, sorts and searches in the browser.

        ``data`` is a list of dicts, a dict of lists, a list of lists, a plain list or an object with ``to_dict``. ``column_order``
        names the columns to show; ``column_config`` maps a column to a label, None (hidden) or a configuration. With
        ``on_select`` of "rerun" or a function, what is selected comes back as ``.selection`` with ``rows``, ``columns`` and
        ``cells``; ``selection_mode`` says what can be, ``selection_default`` what is at first. ``row_height`` is in pixels.
        ``lazy``: whether rows are sent as people scroll to them (None: a table of more than 150,000 rows without ``on_select``).
        """
        return _dataframe(self._dg, data, width, height, use_container_width, hide_index, column_order, column_config, key, on_select, selection_mode, selection_default, row_height, placeholder, lazy)

    def data_editor(self, data, *, width="stretch", height="auto", use_container_width=None, hide_index=None, column_order=None, column_config=None, num_rows="fixed", disabled=False, key=None, on_change=None, args=None, kwargs=None, row_height=None, placeholder=None):
        """Shows a table that people can edit, and returns it edited, in the form it was given in.

        ``data`` and the parameters without a word here are as for ``dataframe``. ``num_rows``: "fixed", "dynamic" (rows can be
        added and deleted), "add" or "delete". ``disabled``: True for all cells, or the names of columns. ``on_change`` is called
        with ``args`` and ``kwargs`` before the run that an edit causes. ``st.session_state[key]`` tells the edits: "edited_rows"
        (values by column by position), "added_rows" and "deleted_rows"; it cannot be set. Dates and times stay what they are.
        StreamlitAPIException for a column whose type cannot edit its data.
        """
        edited = _data_editor(self._dg, data, width, height, use_container_width, hide_index, column_order, column_config, num_rows, disabled, key, on_change, args, kwargs, row_height, placeholder)
        return set(edited) if isinstance(data, (set, frozenset)) else edited

    def line_chart(self, data=None, *, x=None, y=None, x_label=None, y_label=None, color=None, width="stretch", height="content", use_container_width=None):
        """Draws lines over an axis.

        ``data`` is a table as ``st.dataframe`` takes it. ``x`` names the column of the axis (None: the index), ``y`` one column
        or several (None: all others), ``color`` a column, a colour or a list of colours. Raises StreamlitAPIException for a
        column that is not there.
        """
        return _line_chart(self._dg, data, x, y, x_label, y_label, color, width, height, use_container_width)

    def area_chart(self, data=None, *, x=None, y=None, x_label=None, y_label=None, color=None, stack=None, width="stretch", height="content", use_container_width=None):
        """Draws areas over an axis.

        Arguments are those of ``st.line_chart``; ``stack`` is True, False, "normalize" or "center", None for the usual choice.
        """
        return _area_chart(self._dg, data, x, y, x_label, y_label, color, stack, width, height, use_container_width)

    def bar_chart(self, data=None, *, x=None, y=None, x_label=None, y_label=None, color=None, horizontal=False, sort=True, stack=None, width="stretch", height="content", use_container_width=None):
        """Draws bars.

        Arguments are those of ``st.line_chart``; ``horizontal`` turns the bars, ``stack`` puts them on one another (True,
        "normalize", "center", "layered") or beside one another (False), ``sort`` is True, False, a column's name or "-" and a column's name.
        """
        return _bar_chart(self._dg, data, x, y, x_label, y_label, color, horizontal, sort, stack, width, height, use_container_width)

    def scatter_chart(self, data=None, *, x=None, y=None, x_label=None, y_label=None, color=None, size=None, width="stretch", height="content", use_container_width=None):
        """Draws points.

        Arguments are those of ``st.line_chart``; ``size`` is a column or a number, the area of a point in pixels.
        """
        return _scatter_chart(self._dg, data, x, y, x_label, y_label, color, size, width, height, use_container_width)

    def button(self, label, key=None, help=None, on_click=None, args=None, kwargs=None, *, type="secondary", icon=None, icon_position="left", disabled=False, use_container_width=None, width="content", shortcut=None, wrap=None):
        """A button.

        on_click is called with args and kwargs before the run that a press causes; key names the button, so that other
        arguments may change without making it another one. help is a tooltip in Markdown.
        type: "primary", "secondary" (default) or "tertiary". icon: an emoji, ":material/name:" or "spinner", on the
        icon_position "left" (default) or "right". width: "content" (default), "stretch" or pixels; use_container_width
        is the older word for "stretch". shortcut: keys such as "Ctrl+K" that press it; C and R are taken. wrap: whether a
        long label may break over lines (None: the page decides).

        Returns True in the run that a press causes, else False. Raises StreamlitAPIException inside a form, and
        StreamlitValueAssignmentNotAllowedError if st.session_state sets its key.
        """
        return _button(self._dg, label, key, help, on_click, args, kwargs, type, icon, icon_position, disabled, use_container_width, width, shortcut, wrap)

    def download_button(self, label, data, file_name=None, mime=None, key=None, help=None, on_click="rerun", args=None, kwargs=None, *, type="secondary", icon=None, icon_position="left", disabled=False, use_container_width=None, width="content", shortcut=None, wrap=None):
        """A button that saves a file.

        data: text, bytes, something with read(), or a function that gives one of these and is called when the button is pressed.
        file_name: what the file is called (default: streamlit_download with the ending of its type). mime: its type
        (default: text/plain for text, application/octet-stream otherwise). on_click: "rerun" (default), "ignore" for a
        download that the app does not hear of, or a function.
        type: "primary", "secondary" (default) or "tertiary". icon: an emoji, ":material/name:" or "spinner", on the
        icon_position "left" (default) or "right". width: "content" (default), "stretch" or pixels; use_container_width
        is the older word for "stretch". shortcut: keys such as "Ctrl+K" that press it; C and R are taken. wrap: whether a
        long label may break over lines (None: the page decides).

        Returns True in the run that a press causes, else False. Raises StreamlitAPIException inside a form and for data
        of another kind.
        """
        return _download_button(self._dg, label, data, file_name, mime, key, help, on_click, args, kwargs, type, icon, icon_position, disabled, use_container_width, width, shortcut, wrap)

    def link_button(self, label, url, *, key=None, on_click="ignore", args=None, kwargs=None, help=None, type="secondary", icon=None, icon_position="left", disabled=False, use_container_width=None, width="content", shortcut=None, wrap=None):
        """A button that opens an address in a new tab.

        on_click: "ignore" (default: the app does not hear of it), "rerun", or a function called with args and kwargs
        before the run that a press causes. key and shortcut make it an element with an identity.
        type: "primary", "secondary" (default) or "tertiary". icon: an emoji, ":material/name:" or "spinner", on the
        icon_position "left" (default) or "right". width: "content" (default), "stretch" or pixels; use_container_width
        is the older word for "stretch". shortcut: keys such as "Ctrl+K" that press it; C and R are taken. wrap: whether a
        long label may break over lines (None: the page decides).

        Returns True or False as st.button does, or its place on the page with on_click="ignore".
        """
        return _link_button(self._dg, label, url, key, on_click, args, kwargs, help, type, icon, icon_position, disabled, use_container_width, width, shortcut, wrap)

    def menu_button(self, label, options, *, key=None, help=None, on_click=None, args=None, kwargs=None, type="secondary", icon=None, disabled=False, width="content", format_func=str, wrap=None):
        """A button that opens a list of things to do.

        options: as for selectbox, at least one; each needs a text of its own. format_func: makes the text shown for an
        option (default str). on_click is called with args and kwargs before the run that a choice causes. type:
        "primary", "secondary" (default) or "tertiary". icon: an emoji or ":material/name:". width: "content" (default),
        "stretch" or pixels. wrap: whether a long label may break over lines (None: the page decides).

        Returns the option in the run that its choice causes, else None. Raises StreamlitAPIException inside a form.
        """
        return _menu_button(self._dg, label, options, key, help, on_click, args, kwargs, type, icon, disabled, width, None if format_func is str else format_func, wrap)

    def checkbox(self, label, value=False, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", width="content", wrap=None, bind=None, persist_state=None):
        """A box to tick.

        value: whether it is on at first (default False). on_change is called with args and kwargs before the run that a
        change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width: "content"
        (default), "stretch" or pixels. bind="query-params" keeps the value in the address, under the key.
        persist_state: "page" or "session" keeps the value while the widget is not drawn; both need a key.

        Returns whether it is on.
        """
        return _checkbox(self._dg, label, value, key, help, on_change, args, kwargs, disabled, label_visibility, width, wrap, bind, persist_state)

    def toggle(self, label, value=False, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", width="content", wrap=None, bind=None, persist_state=None):
        """A switch.

        value: whether it is on at first (default False). on_change is called with args and kwargs before the run that a
        change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width: "content"
        (default), "stretch" or pixels. bind="query-params" keeps the value in the address, under the key.
        persist_state: "page" or "session" keeps the value while the widget is not drawn; both need a key.

        Returns whether it is on.
        """
        return _toggle(self._dg, label, value, key, help, on_change, args, kwargs, disabled, label_visibility, width, wrap, bind, persist_state)

    def radio(self, label, options, index=0, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, horizontal=False, captions=None, label_visibility="visible", width="content", bind=None, persist_state=None):
        """One of several options, all of them in sight.

        options: any iterable, the keys of a dict, the members of an enum, the first column of a table; they come back as
        the same objects. index: which one is chosen at first (default 0), None for none. format_func: makes the text
        shown for an option (default str). captions: a line of small text for each option, None or "" for none.
        horizontal: side by side. on_change is called with args and kwargs before the run that a change causes.
        label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width: "content" (default),
        "stretch" or pixels. bind="query-params" keeps the choice in the address, under the key. persist_state: "page" or
        "session" keeps it while the widget is not drawn; both need a key.

        Returns the option chosen, or None. A choice that is no option any more gives way to the default.
        """
        return _radio(self._dg, label, options, index, None if format_func is str else format_func, key, help, on_change, args, kwargs, disabled, horizontal, captions, label_visibility, width, bind, persist_state)

    def selectbox(self, label, options, index=0, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False, label_visibility="visible", accept_new_options=False, filter_mode="fuzzy", width="stretch", bind=None, persist_state=None):
        """One of several options, from a list that opens.

        options: any iterable, the keys of a dict, the members of an enum, the first column of a table; they come back as
        the same objects. index: which one is chosen at first (default 0), None for none. format_func: makes the text
        shown for an option (default str). placeholder: shown while nothing is chosen. accept_new_options: what a person
        types counts, too, as a str. filter_mode: how typing narrows the list: "fuzzy" (default), "contains", "prefix",
        or None for no search. on_change is called with args and kwargs before the run that a change causes.
        label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width: "stretch" (default) or
        pixels. bind="query-params" keeps the choice in the address, under the key. persist_state: "page" or "session"
        keeps it while the widget is not drawn; both need a key.

        Returns the option chosen, a new str, or None. A choice that is no option any more gives way to the default.
        """
        return _selectbox(self._dg, label, options, index, None if format_func is str else format_func, key, help, on_change, args, kwargs, placeholder, disabled, label_visibility, accept_new_options, filter_mode, width, bind, persist_state)

    def multiselect(self, label, options, default=None, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None, *, max_selections=None, placeholder=None, disabled=False, label_visibility="visible", accept_new_options=False, filter_mode="fuzzy", width="stretch", wrap=None, bind=None, persist_state=None):
        """Any number of options, in the order they are picked.

        options: as for selectbox. default: the option or options picked at first (default none); each must be an option.
        max_selections: how many may be picked, at least 1 (default: any number); more, in default or session state, raise
        StreamlitSelectionCountExceedsMaxError. format_func: makes the text shown for an option (default str).
        placeholder: shown while nothing is picked. accept_new_options: what a person types counts, too, as a str.
        filter_mode: "fuzzy" (default), "contains", "prefix", or None for no search. wrap: whether picked options go on in
        further lines. on_change is called with args and kwargs before the run that a change causes. label_visibility:
        "visible" (default), "hidden" (keeps the room) or "collapsed". width: "stretch" (default) or pixels.
        bind="query-params" keeps the choice in the address, under the key. persist_state: "page" or "session" keeps it
        while the widget is not drawn; both need a key.

        Returns a list. Picks that are no options any more are left out.
        """
        return _multiselect(self._dg, label, options, default, None if format_func is str else format_func, key, help, on_change, args, kwargs, max_selections, placeholder, disabled, label_visibility, accept_new_options, filter_mode, width, wrap, bind, persist_state)

    def pills(self, label, options, *, selection_mode="single", default=None, required=False, format_func=None, key=None, help=None, on_change=None, args=None, kwargs=None, disabled=False, label_visibility="visible", width="content", bind=None, persist_state=None):
        """Options as rounded buttons, one or several of which can be on.

        options: as for selectbox; an emoji or ":material/name:" at the start of an option's text becomes its icon.
        selection_mode: "single" (default) or "multi". default: the option, or with "multi" the options, chosen at first.
        required: a choice can be changed, but not taken back; for "single" only. format_func: makes the text shown for an
        option (default str). on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "content" (default), "stretch" or pixels. bind="query-params" keeps the choice in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the option or None; with "multi" a list. A choice that is no option any more gives way to the default.
        """
        return _pills(self._dg, label, options, selection_mode, default, required, format_func, key, help, on_change, args, kwargs, disabled, label_visibility, width, bind, persist_state)

    def segmented_control(self, label, options, *, selection_mode="single", default=None, required=False, format_func=None, key=None, help=None, on_change=None, args=None, kwargs=None, disabled=False, label_visibility="visible", width="content", bind=None, persist_state=None):
        """Options as joined buttons, one or several of which can be on.

        options: as for selectbox; an emoji or ":material/name:" at the start of an option's text becomes its icon.
        selection_mode: "single" (default) or "multi". default: the option, or with "multi" the options, chosen at first.
        required: a choice can be changed, but not taken back; for "single" only. format_func: makes the text shown for an
        option (default str). on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "content" (default), "stretch" or pixels. bind="query-params" keeps the choice in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the option or None; with "multi" a list. A choice that is no option any more gives way to the default.
        """
        return _segmented_control(self._dg, label, options, selection_mode, default, required, format_func, key, help, on_change, args, kwargs, disabled, label_visibility, width, bind, persist_state)

    def feedback(self, options="thumbs", *, key=None, default=None, disabled=False, on_change=None, args=None, kwargs=None, width="content"):
        """Thumbs, faces or stars to click.

        options: "thumbs" (default), "faces" or "stars". default: the number chosen at first, from 0. on_change is called
        with args and kwargs before the run that a change causes. width: "content" (default), "stretch" or pixels.

        Returns None, or what was clicked: 0 for thumbs down and 1 for up, 0 to 4 for faces (4 smiles) and stars.
        """
        return _feedback(self._dg, options, key, default, disabled, on_change, args, kwargs, width)

    def pagination(self, num_pages, *, default=1, max_visible_pages=7, width="content", key=None, on_change=None, args=None, kwargs=None, disabled=False, bind=None, persist_state=None):
        """Numbers of pages to turn to.

        num_pages: how many there are, at least 1. default: the page shown at first, from 1. max_visible_pages: how many
        numbers stand there at most (default 7, None: all). on_change is called with args and kwargs before the run that a
        change causes. width: "content" (default), "stretch" or pixels. bind="query-params" keeps the number in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the number of the page, from 1; the default when it is beyond num_pages.
        """
        return _pagination(self._dg, num_pages, default, max_visible_pages, width, key, on_change, args, kwargs, disabled, bind, persist_state)

    def slider(self, label, min_value=None, max_value=None, value=None, step=None, format=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", width="stretch", bind=None, persist_state=None):
        """A value or a range to slide.

        min_value, max_value, value and step are all int, all float, or all date, time or datetime with a timedelta as
        step. value: where it stands at first (default: min_value); a pair makes a range. Without bounds they are 0 and
        100, 0.0 and 1.0, a whole day, or 14 days around the value; a value outside widens them. step: 1, 0.01, 15 minutes
        for times, a day for dates (15 minutes if the bounds are less than a day apart). format: printf style, a name such
        as "percent" or "compact", or for dates a pattern such as "DD.MM.YYYY". on_change is called with args and kwargs
        before the run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or
        "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the value in the address, under the
        key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns a value of the kind given, or a tuple of two. Types that do not fit, equal bounds, a step of 0 and
        integers beyond 2**53 - 1 raise StreamlitAPIException; a value that session state puts out of bounds raises
        StreamlitValueBelowMinError or StreamlitValueAboveMaxError.
        """
        return _slider(self._dg, label, min_value, max_value, value, step, format, key, help, on_change, args, kwargs, disabled, label_visibility, width, bind, persist_state)

    def select_slider(self, label, options=(), value=None, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", width="stretch", bind=None, persist_state=None):
        """A slider over options in their order, for one of them or for a range.

        options: as for selectbox, at least one. value: the option it stands at first (default: the first); a pair of
        options makes a range. format_func: makes the text shown for an option (default str). on_change is called with
        args and kwargs before the run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the
        room) or "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the choice in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the option, or a tuple of two. A value that is no option raises ValueError.
        """
        return _select_slider(self._dg, label, options, value, None if format_func is str else format_func, key, help, on_change, args, kwargs, disabled, label_visibility, width, bind, persist_state)

    def text_input(self, label, value="", max_chars=None, key=None, type="default", help=None, autocomplete=None, on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False, label_visibility="visible", icon=None, validate=None, width="stretch", bind=None, persist_state=None):
        """A line of text.

        value: the text at first; None for an input that is empty and then returns None. max_chars: how many characters
        it takes (default: any number). on_change is called with args and kwargs before the run that a change causes.
        placeholder: shown while it is empty. label_visibility: "visible" (default), "hidden" (keeps the room) or
        "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the text in the address, under the
        key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.
        type: "default", "password", "email", "url", "phone" or "search", which bring their icon, placeholder and check
        with them. autocomplete: the browser's word for what it may fill in. icon: an emoji, ":material/name:" or "spinner".
        validate: a regular expression that the page checks the text with, or a pair of one and a message.

        Returns the text, or None.
        """
        return _text_input(self._dg, label, value, max_chars, key, type, help, autocomplete, on_change, args, kwargs, placeholder, disabled, label_visibility, icon, validate, width, bind, persist_state)

    def color_picker(self, label, value=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", width="content", bind=None, persist_state=None):
        """A colour.

        value: the colour at first, as "#rrggbb" or "#rgb" (default black). on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "content" (default), "stretch" or pixels. bind="query-params" keeps the colour in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the colour as "#rrggbb".
        """
        return _color_picker(self._dg, label, value, key, help, on_change, args, kwargs, disabled, label_visibility, width, bind, persist_state)

    def number_input(self, label, min_value=None, max_value=None, value="min", step=None, format=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False, label_visibility="visible", icon=None, width="stretch", bind=None, persist_state=None):
        """A number with buttons for more and less.

        min_value, max_value, value and step are all integers or all floats, and so is the result; floats if none is
        given. value: the number at first, "min" (default) for min_value or else 0, None for an empty input. step: 1 or
        0.01 by default. format: how the page shows it, in the manner of printf (default "%d" or "%0.2f"). on_change is
        called with args and kwargs before the run that a change causes. placeholder: shown while it is empty. icon: an
        emoji, ":material/name:" or "spinner". label_visibility: "visible" (default), "hidden" (keeps the room) or
        "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the number in the address, under the
        key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns the number, or None. Raises StreamlitValueBelowMinError or StreamlitValueAboveMaxError for a value out of
        bounds, StreamlitMixedNumericTypesError for integers mixed with floats, StreamlitJSNumberBoundsError for numbers
        that a browser cannot hold.
        """
        return _number_input(self._dg, label, min_value, max_value, value, step, format, key, help, on_change, args, kwargs, placeholder, disabled, label_visibility, icon, width, bind, persist_state)

    def text_area(self, label, value="", height=None, max_chars=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False, label_visibility="visible", width="stretch", bind=None, persist_state=None):
        """Several lines of text.

        value: the text at first; None for an input that is empty and then returns None. max_chars: how many characters
        it takes (default: any number). on_change is called with args and kwargs before the run that a change causes.
        placeholder: shown while it is empty. label_visibility: "visible" (default), "hidden" (keeps the room) or
        "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the text in the address, under the
        key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.
        height: pixels, "content" or "stretch" (default: three lines).

        Returns the text, or None.
        """
        return _text_area(self._dg, label, value, height, max_chars, key, help, on_change, args, kwargs, placeholder, disabled, label_visibility, width, bind, persist_state)

    def date_input(self, label, value="today", min_value=None, max_value=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, format="YYYY/MM/DD", disabled=False, label_visibility="visible", width="stretch", bind=None, persist_state=None):
        """A day, or a range of days.

        value: a date, a datetime, ISO text or "today" (default); None for none; a tuple or list of up to two makes a
        range. min_value, max_value: likewise, "today" included; by default ten years around the value. format: how the
        page shows it: YYYY, MM and DD in one of three orders with "/", "." or "-" between. on_change is called with args
        and kwargs before the run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room)
        or "collapsed". width: "stretch" (default) or pixels. bind="query-params" keeps the days in the address, under the
        key. persist_state: "page" or "session" keeps them while the widget is not drawn; both need a key.

        Returns a date or None; for a range a tuple of two, or of less while a person is still picking.
        """
        return _date_input(self._dg, label, value, min_value, max_value, key, help, on_change, args, kwargs, format, disabled, label_visibility, width, bind, persist_state)

    def time_input(self, label, value="now", key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", step=_QUARTER_HOUR, format="24h", width="stretch", bind=None, persist_state=None):
        """A time of day.

        value: a time, a datetime, ISO text or "now" (default); None for none. step: seconds or a timedelta between the
        times offered, from 1 second to 23 hours (default 15 minutes); seconds of the value count only if the step is no
        whole minute. format: "24h" (default), "12h" or "localized". on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "stretch" (default) or pixels. bind="query-params" keeps the time in the address, under the key. persist_state:
        "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns a time without a date, or None.
        """
        return _time_input(self._dg, label, value, key, help, on_change, args, kwargs, disabled, label_visibility, step, format, width, bind, persist_state)

    def datetime_input(self, label, value="now", min_value=None, max_value=None, *, key=None, help=None, on_change=None, args=None, kwargs=None, format="YYYY/MM/DD", step=_QUARTER_HOUR, disabled=False, label_visibility="visible", width="stretch", bind=None, persist_state=None):
        """A day and a time of day, to the minute.

        value: a datetime, a date, a time (of today), ISO text or "now" (default); None for none. min_value, max_value: the
        same kinds (default: ten years around the value). format: how the day is written, as for date_input. step: seconds
        or a timedelta between the times offered, from 1 minute to 23 hours (default 15 minutes). on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "stretch" (default) or pixels. bind="query-params" keeps the moment in the address,
        under the key. persist_state: "page" or "session" keeps it while the widget is not drawn; both need a key.

        Returns a datetime without a zone, or None. A zone of the value is dropped.
        """
        return _datetime_input(self._dg, label, value, min_value, max_value, key, help, on_change, args, kwargs, format, step, disabled, label_visibility, width, bind, persist_state)

    def file_uploader(self, label, type=None, accept_multiple_files=False, key=None, help=None, on_change=None, args=None, kwargs=None, *, max_upload_size=None, disabled=False, label_visibility="visible", width="stretch"):
        """A place to drop files on.

        type: an extension, a MIME type, "image", "audio", "video" or "text", or several of them (default: any file).
        accept_multiple_files: True for several, "directory" for a whole folder. max_upload_size: the largest file, in MB
        (default: server.maxUploadSize). on_change is called with args and kwargs before the run that a change causes.
        label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width: "stretch" (default) or
        pixels. Session state cannot set its value.

        Returns an UploadedFile (a BytesIO with name, type, size and file_id) or None; a list for several. A file of a type
        that is not allowed raises StreamlitAPIException.
        """
        return _file_uploader(self._dg, label, type, accept_multiple_files, key, help, on_change, args, kwargs, max_upload_size, disabled, label_visibility, width)

    def camera_input(self, label, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False, label_visibility="visible", resolution=None, width="stretch"):
        """A picture from the device's camera.

        resolution: its height, "480p", "720p" or "1080p" (default: what the camera likes). on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "stretch" (default) or pixels. Session state cannot set its value.

        Returns an UploadedFile with a JPEG, or None.
        """
        return _camera_input(self._dg, label, key, help, on_change, args, kwargs, disabled, label_visibility, resolution, width)

    def audio_input(self, label, *, sample_rate=16000, key=None, help=None, on_change=None, args=None, kwargs=None, disabled=False, label_visibility="visible", width="stretch"):
        """A recording from the device's microphone.

        sample_rate: 8000 to 48000 Hz (default 16000), None for the device's own. on_change is called with args and kwargs before the
        run that a change causes. label_visibility: "visible" (default), "hidden" (keeps the room) or "collapsed". width:
        "stretch" (default) or pixels. Session state cannot set its value.

        Returns an UploadedFile with a WAV file, or None.
        """
        return _audio_input(self._dg, label, sample_rate, key, help, on_change, args, kwargs, disabled, label_visibility, width)

    def columns(self, spec, *, gap="small", vertical_alignment="top", border=False, width="stretch", wrap=True):
        """Opens columns side by side and returns them as a list.

        ``spec`` is how many, or a list of relative widths. ``gap`` between them is a size from "xxsmall" to "xxlarge", pixels or None;
        ``vertical_alignment`` "top", "center" or "bottom"; ``border`` frames each; ``width`` "stretch" or pixels for all together;
        ``wrap`` lets them stand below each other where the page is narrow. StreamlitInvalidColumnSpecError for a spec that is not
        positive.
        """
        return _columns(self._dg, spec, gap, vertical_alignment, border, width, wrap)

    def tabs(self, tabs, *, width="stretch", height="content", default=None, key=None, on_change="ignore", args=None, kwargs=None):
        """Opens tabs and returns them as a sequence in the order of their labels.

        ``default`` is the label of the tab that is shown first. With ``on_change`` "rerun" or a function (called with ``args`` and
        ``kwargs``) the page tells which tab is shown: its ``open`` is then True, and ``st.session_state[key]`` holds its label.
        ``height`` is "content", "stretch" or pixels.
        """
        return _tabs(self._dg, tabs, width, height, default, key, on_change, args, kwargs)

    def expander(self, label, expanded=False, *, key=None, icon=None, type="default", width="stretch", on_change="ignore", args=None, kwargs=None):
        """Opens a block that people unfold and fold, and returns it.

        ``expanded`` is how it starts; ``icon`` an emoji or ":material/name:"; ``type`` "default" or "compact"; ``width`` "stretch" or
        pixels. With ``on_change`` "rerun" or a function (called with ``args`` and ``kwargs``) the page tells about it: ``open`` is
        then True or False instead of None, and so is ``st.session_state[key]``.
        """
        return _expander(self._dg, label, expanded, key, icon, type, width, on_change, args, kwargs)

    def container(self, *, border=None, key=None, width="stretch", height="content", horizontal=False, wrap=True, horizontal_alignment="left", vertical_alignment="top", gap="small", autoscroll=None):
        """Opens a block and returns it; what is drawn in it later stands in its place.

        ``border`` frames it (default: where ``height`` is pixels); ``width`` and ``height`` are "stretch", "content" or pixels;
        ``horizontal`` puts its children in a row, which breaks unless ``wrap`` is False; the alignments are "left"/"top", "center",
        "right"/"bottom" and "distribute"; ``gap`` a size from "xxsmall" to "xxlarge", pixels or None; ``autoscroll`` keeps the end in
        view. ``key`` becomes a CSS class ``st-key-KEY``.
        """
        return _container(self._dg, border, key, width, height, horizontal, wrap, horizontal_alignment, vertical_alignment, gap, autoscroll)

    def popover(self, label, *, type="secondary", help=None, icon=None, disabled=False, use_container_width=None, width="content", wrap=None, key=None, on_change="ignore", args=None, kwargs=None):
        """Opens a block that is shown over the page when its button is pressed, and returns it.

        ``type`` is "primary", "secondary" or "tertiary"; ``width`` that of the button, "content", "stretch" or pixels; ``wrap``
        whether its label may take several lines. ``on_change`` as for ``expander``.
        """
        return _popover(self._dg, label, type, help, icon, disabled, use_container_width, width, wrap, key, on_change, args, kwargs)

    def form(self, key, clear_on_submit=False, *, enter_to_submit=True, border=True, width="stretch", height="content"):
        """A container whose widgets are sent together, when its submit button is pressed.

        key: the form's name, once in a run. clear_on_submit: whether the widgets go back to their defaults afterwards.
        enter_to_submit: whether the Enter key in a widget presses the first submit button (default True). border: a frame
        around it (default True). width: "stretch" (default), "content" or pixels. height: "content" (default), "stretch"
        or pixels, with a scroll bar if needed.

        Returns the container. Raises StreamlitAPIException inside another form or if the key is taken.
        """
        return _form(self._dg, key, clear_on_submit, enter_to_submit, border, width, height)

    def form_submit_button(self, label="Submit", help=None, on_click=None, args=None, kwargs=None, *, key=None, type="secondary", icon=None, icon_position="left", disabled=False, use_container_width=None, width="content", shortcut=None, wrap=None):
        """The button that sends a form; every form needs one.

        on_click is called with args and kwargs before the run that a press causes, when the form's values are already
        those sent. Without a key it has one made of form and label. help is a tooltip in Markdown.
        type: "primary", "secondary" (default) or "tertiary". icon: an emoji, ":material/name:" or "spinner", on the
        icon_position "left" (default) or "right". width: "content" (default), "stretch" or pixels; use_container_width
        is the older word for "stretch". shortcut: keys such as "Ctrl+K" that press it; C and R are taken. wrap: whether a
        long label may break over lines (None: the page decides).

        Returns True in the run that a press causes, else False. Raises StreamlitAPIException outside a form.
        """
        return _form_submit_button(self._dg, label, help, on_click, args, kwargs, key, type, icon, icon_position, disabled, use_container_width, width, shortcut, wrap)

    def empty(self):
        """Keeps a place for one element and returns it: each element drawn there replaces the one before; ``empty()`` clears it."""
        return _empty(self._dg)

    def chat_message(self, name, *, avatar=None, width="stretch"):
        """Opens a message of a chat and returns it.

        ``name`` "user" ("human") or "assistant" ("ai") brings an avatar; ``avatar`` may be one of these, an emoji,
        ":material/name:", or a picture: an address, a file or bytes. StreamlitAPIException without a name.
        """
        return _chat_message(self._dg, name, avatar, width)

    def chat_input(self, placeholder="Your message", *, key=None, max_chars=None, max_upload_size=None, accept_file=False, file_type=None, accept_audio=False, audio_sample_rate=16000, disabled=False, submit_mode="submit", on_submit=None, args=None, kwargs=None, width="stretch", height="content"):
        """A box to write messages in: at the bottom of the page, or in its place inside a container.

        max_chars: how long a message may be (default: any length). accept_file: True for one file, "multiple", or
        "directory"; file_type and max_upload_size (MB) as for file_uploader. accept_audio: people can record sound;
        audio_sample_rate: 8000 to 48000 Hz (default 16000), None for the device's own. submit_mode: while the script
        runs, "submit" (default) takes messages, "disable" takes none, "stop" shows a stop button. on_submit is called
        with args and kwargs before the run that a message causes. width: "stretch" (default) or pixels. height: "content"
        (default), "stretch" or pixels.

        Returns the message in the run that it causes, else None: a str, or with accept_file or accept_audio an object with
        text, files and audio that works like a dict, too. Not allowed in a form.
        """
        return _chat_input(self._dg, placeholder, key, max_chars, max_upload_size, accept_file, file_type, accept_audio, audio_sample_rate, disabled, submit_mode, on_submit, args, kwargs, width, height)

    def write_stream(self, stream, *, cursor=None):
        """Shows a stream as it is produced: a generator, a function that makes one, an asynchronous one, any iterable, or the stream of a chat model.

        Pieces of text grow in one place, with ``cursor`` behind them while more is to come; other values are written by themselves. Returns the text,
        or a list when there was more than text.
        """
        output = _write_stream(self._dg, stream, cursor)
        if type(output) is str:
            return output
        from streamlit._stream import StreamingOutput

        return StreamingOutput(output)

    def progress(self, value, text=None, width="stretch"):
        """A bar that fills. ``value`` is 0 to 100 as a whole number, or 0.0 to 1.0; ``text`` stands above it. Call ``progress`` of what it returns to move it."""
        return _progress(self._dg, value, text, width)

    def skeleton(self, height=None, *, width="stretch"):
        """A grey shape in the place of something that is still to come, which replaces it. ``height`` is "stretch" or pixels, ``width`` too.

        In a ``with`` statement it shows only while the block lasts, if that is longer than half a second.
        """
        from streamlit._skeleton import SkeletonPlaceholder

        return SkeletonPlaceholder(_skeleton(self._dg, height, width)._dg, height, width)

    def spinner(self, text="In progress...", *, show_time=False, _cache=False, width="content"):
        """Shows that something is going on, while a ``with`` block or a decorated function lasts more than half a second. ``show_time`` counts seconds."""
        from streamlit._spinner import Spinner

        return Spinner(self._dg, text, show_time, _cache, width)

    def status(self, label, *, expanded=False, state="running", type="default", width="stretch"):
        """A box for what goes on meanwhile. ``state`` is "running", "complete" or "error"; ``type`` is "default" or "compact".

        Returns a container with ``update()``; in a ``with`` statement it becomes complete at its end.
        """
        from streamlit._status import StatusContainer

        return StatusContainer(_status(self._dg, label, expanded, state, type, width)._dg)

    def toast(self, body, *, icon=None, duration="short"):
        """A short note in the corner. ``duration`` is "short" (4 seconds), "long" (10), "infinite", or seconds. Blank notes are an error."""
        return _toast(self._dg, body, icon, duration)

    def success(self, body, *, icon=None, width="stretch", title=None):
        """A green box. ``icon`` is an emoji or ":material/name:"; ``title`` stands above the body; ``width`` is "stretch" or pixels."""
        return _success(self._dg, body, icon, width, title)

    def info(self, body, *, icon=None, width="stretch", title=None):
        """A blue box. For the parameters see ``success``."""
        return _info(self._dg, body, icon, width, title)

    def warning(self, body, *, icon=None, width="stretch", title=None):
        """A yellow box. For the parameters see ``success``."""
        return _warning(self._dg, body, icon, width, title)

    def error(self, body, *, icon=None, width="stretch", title=None):
        """A red box. For the parameters see ``success``."""
        return _error(self._dg, body, icon, width, title)

    def exception(self, exception, width="stretch"):
        """An exception with its stack, as uncaught ones are shown. ``width`` is "stretch" or pixels."""
        return _exception(self._dg, exception, width)

    def balloons(self):
        """Lets balloons rise, once."""
        return _balloons(self._dg)

    def snow(self):
        """Lets it snow, once."""
        return _snow(self._dg)

    def image(self, image, caption=None, width="content", clamp=False, channels="RGB", output_format="auto", *, use_container_width=None, link=None):
        """One image or a list of them: addresses, file names, bytes, SVG text, image objects with ``save()``, arrays of pixels.

        ``width`` is "content", "stretch" or pixels; ``clamp`` cuts pixel values to their range, else those outside are an error; ``channels`` is "RGB"
        or "BGR", for arrays; ``output_format`` is "JPEG", "PNG" or "auto"; ``link`` opens when a single image is clicked.
        """
        if image.__class__ is not str and image.__class__ is not bytes:
            from streamlit._image import plain

            image = plain(image, clamp)
        return _image(self._dg, image, caption, width, clamp, channels, output_format, use_container_width, link)

    def audio(self, data, format="audio/wav", start_time=0, *, sample_rate=None, end_time=None, loop=False, autoplay=False, width="stretch"):
        """A player for sound.

        data: an address, a file's name or path, bytes, something with read(), or an array of numbers (a list of arrays for
        several channels), which needs sample_rate in Hz. format: its MIME type. start_time, end_time: seconds, a timedelta or
        text such as "1m30s". loop plays it again at its end, autoplay as soon as it is shown. width: "stretch" (default) or
        pixels.

        Raises MediaFileStorageError for a file that cannot be read, StreamlitAPIException for a time that is none.
        """
        return _audio(self._dg, data, format, start_time, sample_rate, end_time, loop, autoplay, width)

    def video(self, data, format="video/mp4", start_time=0, *, subtitles=None, end_time=None, loop=False, autoplay=False, muted=False, width="stretch"):
        """A player for films.

        data: an address (YouTube's, too), a file's name or path, bytes, or something with read(). subtitles: text in WebVTT or
        SubRip, the name of a .vtt or .srt file, bytes, or a dictionary of these by label; not for YouTube. muted: without sound,
        which many browsers want for autoplay. For the rest see ``audio``.
        """
        return _video(self._dg, data, format, start_time, subtitles, end_time, loop, autoplay, muted, width)

    def iframe(self, src, *, width="stretch", height="content", tab_index=None):
        """A page inside the page.

        src: an address, HTML, or a file as ``pathlib.Path`` (HTML files go into the page, others are offered to the browser).
        width: "stretch" (default), "content" or pixels. height: "content" (default; 400 pixels for an address), "stretch" or
        pixels. tab_index: -1 keeps the Tab key out, 0 and more is its place in the order of that key.
        """
        return _iframe(self._dg, src, width, height, tab_index)

    def pdf(self, data, *, height=500, key=None):
        """A document in the browser's own viewer. data: an address, a file's name or path, bytes, or something with read(). height: pixels or "stretch"."""
        return _pdf(self._dg, data, height, key)

    def graphviz_chart(self, figure_or_dot, use_container_width=None, *, width="content", height="content"):
        """A graph that the browser lays out.

        figure_or_dot: text in Graphviz's language, or an object with ``source`` and ``engine``. width and height: "content"
        (default), "stretch" or pixels; use_container_width is the older word for a width of "stretch".
        """
        return _graphviz_chart(self._dg, figure_or_dot, use_container_width, width, height)

    def mermaid_chart(self, body, *, width="stretch"):
        """A diagram from text in Mermaid's language. width: "stretch" (default), "content" or pixels."""
        return _mermaid_chart(self._dg, body, width)

    def plotly_chart(self, figure_or_data, use_container_width=None, *, width="stretch", height="content", theme="streamlit", key=None, on_select="ignore", selection_mode=("points", "box", "lasso"), config=None):
        """A Plotly figure.

        figure_or_data: a figure as a dictionary, a list of traces, or an object with ``to_json()``. height "content" (default)
        is the figure's own, else 450 pixels. theme: "streamlit" (default) for the page's colours, None for the figure's own.
        config: Plotly's options for the tool bar and the like. on_select: "ignore" (default), "rerun", or a function to call
        before the run that a selection causes; selection_mode: "points", "box", "lasso" or several of them.

        Returns with on_select the selection: ``.selection`` has points, point_indices, box and lasso.
        """
        return _plotly_chart(self._dg, figure_or_data, use_container_width, width, height, theme, key, on_select, selection_mode, config)

    def vega_lite_chart(self, data=None, spec=None, *, width=None, height="content", use_container_width=None, theme="streamlit", key=None, on_select="ignore", selection_mode=None):
        """A chart from a Vega-Lite specification, a dictionary.

        data: a table as ``st.dataframe`` takes it; without it the specification brings its own. width: "stretch", "content" or
        pixels (default: "stretch", for facets and rows of charts "content"). on_select: "ignore" (default), "rerun", or a
        function to call before the run that a selection causes; selection_mode: the names of the parameters that are reported
        (default: all that select).

        Returns with on_select the selection: ``.selection`` has an entry for each parameter. Raises StreamlitAPIException for
        an empty specification, or one without the parameters asked for.
        """
        return _vega_lite_chart(self._dg, data, spec, width, height, use_container_width, theme, key, on_select, selection_mode)

    def altair_chart(self, altair_chart, *, width=None, height="content", use_container_width=None, theme="streamlit", key=None, on_select="ignore", selection_mode=None):
        """A chart of an object whose ``to_dict()`` gives a Vega-Lite specification. For the parameters see ``vega_lite_chart``."""
        return _altair_chart(self._dg, altair_chart, width, height, use_container_width, theme, key, on_select, selection_mode)

    def pydeck_chart(self, pydeck_obj=None, *, width="stretch", use_container_width=None, height=500, selection_mode="single-object", on_select="ignore", key=None):
        """A map of deck.gl.

        pydeck_obj: an object with ``to_json()``, or a dictionary in deck.gl's JSON form. width and height: "stretch" or pixels.
        on_select: "ignore" (default), "rerun", or a function to call before the run that a selection causes; selection_mode:
        "single-object" (default) or "multi-object". Layers need an id to be selected in.

        Returns with on_select the selection: ``.selection`` has indices and objects, by layer.
        """
        return _pydeck_chart(self._dg, pydeck_obj, width, use_container_width, height, selection_mode, on_select, key)

    def map(self, data=None, *, latitude=None, longitude=None, color=None, size=None, zoom=None, width="stretch", height=500, use_container_width=None):
        """Points on a map.

        data: a table as ``st.dataframe`` takes it. latitude, longitude: its columns (default: "lat" or "latitude", "lon" or
        "longitude"). color: a column, a hexadecimal colour or three or four numbers; size: a column or a radius in metres
        (default 100). zoom: 0 (the world) to 20 (a house); default: so that all points are seen. width and height: "stretch" or
        pixels.

        Raises StreamlitAPIException without these columns, or if a coordinate is missing.
        """
        return _map(self._dg, data, latitude, longitude, color, size, zoom, width, height, use_container_width)

    def pyplot(self, fig, clear_figure=False, *, width="stretch", use_container_width=None, **kwargs):
        """A figure that can draw itself: an object with ``savefig()``, as Matplotlib's have, or ``_repr_svg_()``.

        ``kwargs`` go to ``savefig``; ``clear_figure`` empties the figure afterwards. width: "stretch" (default), "content" or
        pixels. Raises StreamlitAPIException for None and for other objects.
        """
        from streamlit._pyplot import picture

        return self.image(picture(fig, clear_figure, kwargs), width=width, use_container_width=use_container_width)

    def help(self, obj=_sys.modules["streamlit"], *, width="stretch"):
        """What a value is: its type, parameters, documentation and parts. ``width`` is "stretch" or pixels."""
        return _help(self._dg, obj, width)

    def page_link(self, page, *, label=None, icon=None, icon_position="left", help=None, disabled=False, use_container_width=None, width="content", query_params=None):
        """Draws a link to a page of this app or to another site.

        ``page`` is a ``st.Page``, the path of a script relative to the main script, or an address, which needs a ``label``.
        ``query_params`` (a dictionary or pairs) are added to it. ``icon_position`` is "left" or "right".
        """
        return _page_link(self._dg, getattr(page, "_entry", page), label, icon, icon_position, help, disabled, use_container_width, width, query_params)
