"""``st.column_config``: how columns of interactive tables look and what may be typed into them.

The functions give dictionaries for ``column_config``. All take ``label`` (default: the column's name), ``width`` ("small",
"medium", "large" or pixels), ``help`` (a tooltip), ``pinned`` (stays in view), and, as far as cells can be edited,
``disabled``, ``required`` and ``default`` (of added rows); ``alignment`` is "left", "center" or "right".
"""
import _weir

_main = _weir.root(0)
_command = _weir.command


def AreaChartColumn(label=None, *, width=None, help=None, pinned=None, y_min=None, y_max=None, color=None):
    """Small area charts of lists of numbers; parameters as for ``LineChartColumn``."""
    return _command("column_config.AreaChartColumn")(_main, label, width, help, pinned, y_min, y_max, color)


def AudioColumn(label=None, *, width=None, help=None, pinned=None, alignment=None):
    """Sound to play, by its address or data URL."""
    return _command("column_config.AudioColumn")(_main, label, width, help, pinned, alignment)


def BarChartColumn(label=None, *, width=None, help=None, pinned=None, y_min=None, y_max=None, color=None):
    """Small bar charts of lists of numbers; parameters as for ``LineChartColumn``."""
    return _command("column_config.BarChartColumn")(_main, label, width, help, pinned, y_min, y_max, color)


def ButtonColumn(label=None, *, width=None, help=None, pinned=None, alignment=None, type="secondary", on_click=None, args=None, kwargs=None, key=None):
    """Buttons whose label is the cell. With a ``key`` a press reruns the script, calls ``on_click`` with ``args`` and ``kwargs``, and leaves ``row`` and
    ``label`` in ``st.session_state[key]`` for that run. ``type`` is "primary", "secondary" or "tertiary"."""
    return _command("column_config.ButtonColumn")(_main, label, width, help, pinned, alignment, type, on_click, args, kwargs, key)


def CheckboxColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None):
    """Boxes to tick, for truths."""
    return _command("column_config.CheckboxColumn")(_main, label, width, help, disabled, required, pinned, alignment, default)


def Column(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None):
    """A column of the type that its data has."""
    return _command("column_config.Column")(_main, label, width, help, disabled, required, pinned, alignment)


def DateColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, format=None, min_value=None, max_value=None, step=None):
    """Days. ``format`` is "localized", "distance", "iso8601" or a moment.js format; ``step`` is in days."""
    return _command("column_config.DateColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, format, min_value, max_value, step)


def DatetimeColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, format=None, min_value=None, max_value=None, step=None, timezone=None):
    """Moments. ``format`` is "localized", "distance", "calendar", "iso8601" or a moment.js format; ``step`` seconds or a timedelta; ``timezone`` the
    zone to show them in."""
    return _command("column_config.DatetimeColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, format, min_value, max_value, step, timezone)


def ImageColumn(label=None, *, width=None, help=None, pinned=None, alignment=None):
    """Pictures by their address or data URL."""
    return _command("column_config.ImageColumn")(_main, label, width, help, pinned, alignment)


def JsonColumn(label=None, *, width=None, help=None, pinned=None, alignment=None):
    """Structures or JSON text as a tree."""
    return _command("column_config.JsonColumn")(_main, label, width, help, pinned, alignment)


def LineChartColumn(label=None, *, width=None, help=None, pinned=None, y_min=None, y_max=None, color=None):
    """Small line charts of lists of numbers, between ``y_min`` and ``y_max``. ``color`` is a name, a hex or rgb() colour, "auto" or "auto-inverse"."""
    return _command("column_config.LineChartColumn")(_main, label, width, help, pinned, y_min, y_max, color)


def LinkColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, max_chars=None, validate=None, display_text=None):
    """Addresses to click. ``display_text`` is what is shown instead of the address: a text, ":material/name:", or a regular expression whose first
    group is taken out of it; ``max_chars`` and ``validate`` as for ``TextColumn``."""
    return _command("column_config.LinkColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, max_chars, validate, display_text)


def ListColumn(label=None, *, width=None, help=None, pinned=None, disabled=None, required=None, default=None):
    """Lists of texts."""
    return _command("column_config.ListColumn")(_main, label, width, help, pinned, disabled, required, default)


def MarkdownColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None):
    """Text in Markdown."""
    return _command("column_config.MarkdownColumn")(_main, label, width, help, disabled, required, pinned, alignment, default)


def MultiselectColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, default=None, options=None, accept_new_options=None, color=None, format_func=None):
    """Some of several options for a cell, for lists of texts. ``accept_new_options``: what a person types counts, too; ``color`` is one colour for
    all options or one for each; ``format_func`` makes the text shown for one."""
    return _command("column_config.MultiselectColumn")(_main, label, width, help, disabled, required, pinned, default, options, accept_new_options, color, format_func)


def NumberColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, format=None, min_value=None, max_value=None, step=None):
    """Numbers. ``format`` is a named one ("plain", "localized", "percent", "dollar", "euro", "yen", "accounting", "bytes", "compact", "scientific",
    "engineering") or a printf-style one such as "%.1f kg"; ``min_value``, ``max_value`` and ``step`` bound what may be typed."""
    return _command("column_config.NumberColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, format, min_value, max_value, step)


def ProgressColumn(label=None, *, width=None, help=None, pinned=None, format=None, min_value=None, max_value=None, step=None, color=None):
    """Bars for numbers between ``min_value`` (default 0) and ``max_value`` (default 100 for whole numbers, 1 for others). ``format`` as for
    ``NumberColumn``; ``color`` as for the charts, or "auto" by value."""
    return _command("column_config.ProgressColumn")(_main, label, width, help, pinned, format, min_value, max_value, step, color)


def SelectboxColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, default=None, options=None, format_func=None):
    """One of several options for a cell. ``options`` default to the values of a categorical column; ``format_func`` makes the text shown for one."""
    return _command("column_config.SelectboxColumn")(_main, label, width, help, disabled, required, pinned, default, options, format_func)


def TextColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, max_chars=None, validate=None):
    """Text. ``max_chars`` bounds its length; ``validate`` is a JavaScript regular expression that edited text must match."""
    return _command("column_config.TextColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, max_chars, validate)


def TimeColumn(label=None, *, width=None, help=None, disabled=None, required=None, pinned=None, alignment=None, default=None, format=None, min_value=None, max_value=None, step=None):
    """Times of day. ``format`` is "localized", "iso8601" or a moment.js format; ``step`` seconds or a timedelta."""
    return _command("column_config.TimeColumn")(_main, label, width, help, disabled, required, pinned, alignment, default, format, min_value, max_value, step)


def VideoColumn(label=None, *, width=None, help=None, pinned=None, alignment=None):
    """Film to play, by its address or data URL."""
    return _command("column_config.VideoColumn")(_main, label, width, help, pinned, alignment)
