"""Tables that queries give, without pandas: rows to loop over, columns by name, and what scripts most often do with both."""
import _weir

from streamlit._column import Column, Groups

_INSTEAD = {
    **dict.fromkeys(("loc", "iloc", "at", "iat"), "table[3] is a row, table[:10] rows, table[['a', 'b']] columns"),
    **dict.fromkeys(("apply", "map", "applymap", "transform"), "[f(row) for row in table], or table.assign(name=f)"),
    **dict.fromkeys(("merge", "join", "pivot", "pivot_table", "melt", "stack", "unstack", "resample", "rolling"), "st.connection('duckdb').query(sql, name=table) does it in SQL"),
    **dict.fromkeys(("append", "concat"), "st.connection('duckdb').query('select * from a union all select * from b', a=one, b=other)"),
    **dict.fromkeys(("values", "to_numpy"), "table.rows() is a list of rows"),
    **dict.fromkeys(("query", "where", "mask"), "table.filter(lambda row: row.tons > 5) or table[table['tons'] > 5]"),
    **dict.fromkeys(("fillna", "dropna"), "table.filter(lambda row: row.tons is not None)"),
    **dict.fromkeys(("set_index", "reset_index", "index"), "rows are numbered from 0: use enumerate(table)"),
    **dict.fromkeys(("to_csv", "to_json", "to_excel", "to_parquet"), "csv.writer, json.dumps(table.to_dicts()), or copy ... to 'file.parquet' in DuckDB"),
    **dict.fromkeys(("describe", "info", "dtypes"), "st.connection('duckdb').query('summarize t', t=table)"),
    **dict.fromkeys(("plot", "hist"), "st.line_chart(table, x=..., y=...)"),
    **dict.fromkeys(("inplace", "copy"), "tables never change, so the same one does"),
}


class Row(tuple):
    """A row: ``row.name``, ``row["name"]`` and ``row[0]`` are its values."""

    __slots__ = ()
    _fields = ()

    def __getattr__(self, name):
        try:
            return self[self._fields.index(name)]
        except ValueError:
            raise AttributeError(f"The row has no column '{name}'. Its columns: {', '.join(self._fields)}") from None

    def __getitem__(self, key):
        if isinstance(key, str):
            try:
                return tuple.__getitem__(self, self._fields.index(key))
            except ValueError:
                raise KeyError(key) from None
        return tuple.__getitem__(self, key)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def keys(self):
        """The names of the columns."""
        return list(self._fields)

    def __repr__(self):
        return "Row(" + ", ".join(f"{n}={v!r}" for n, v in zip(self._fields, self)) + ")"


class Table:
    """Rows and columns, read only. Any command that takes data takes it: ``st.dataframe(table)``, ``st.line_chart(table, x="day")``.

    ``for row in table`` gives rows, ``table["name"]`` the values of a column, ``table[0]`` a row, ``table[:10]`` and
    ``table[["a", "b"]]`` smaller tables.
    """

    __slots__ = ("_weir_table", "_cache")

    def __init__(self, host):
        self._weir_table = host._weir_table if isinstance(host, Table) else host
        self._cache = {}

    @property
    def columns(self):
        """The names of the columns."""
        if "names" not in self._cache:
            self._cache["names"] = _weir.table_names(self._weir_table)
        return list(self._cache["names"])

    @property
    def shape(self):
        """How many rows and columns."""
        return len(self), len(self.columns)

    @property
    def empty(self):
        """Whether there are no rows."""
        return len(self) == 0

    def __len__(self):
        if "rows" not in self._cache:
            self._cache["rows"] = _weir.table_rows(self._weir_table)
        return self._cache["rows"]

    def __bool__(self):
        return len(self) > 0

    def _column(self, name):
        if name not in self._cache.setdefault("columns", {}):
            if name not in self.columns:
                raise KeyError(f"The table has no column '{name}'. Its columns: {', '.join(self.columns)}")
            self._cache["columns"][name] = _weir.table_column(self._weir_table, name)
        return self._cache["columns"][name]

    def rows(self):
        """All rows as a list."""
        names = self.columns
        made = type("Row", (Row,), {"__slots__": (), "_fields": tuple(names)})
        return [made(values) for values in zip(*[self._column(n) for n in names])]

    def __iter__(self):
        return iter(self.rows())

    def __getitem__(self, key):
        if isinstance(key, str):
            return Column(self._column(key))
        if isinstance(key, slice):
            return self._take(list(range(len(self)))[key])
        if isinstance(key, (list, tuple)):
            if key and all(isinstance(k, bool) for k in key):
                return self._take([i for i, k in enumerate(key) if k])
            return self.select(*key)
        return self.rows()[key]

    def __getattr__(self, name):
        if not name.startswith("_"):
            if name in self.columns:
                return self[name]
            if name in _INSTEAD:
                raise AttributeError(f"A table of Weir has no '{name}', which is a name of pandas. Instead: {_INSTEAD[name]}")
            raise AttributeError(f"The table has neither a column nor a function '{name}'. Its columns: {', '.join(self.columns)}")
        raise AttributeError(name)

    def _take(self, places):
        return Table(_weir.table_take(self._weir_table, places))

    # ---- smaller, in another order, in groups

    def select(self, *columns):
        """The same rows with these columns only."""
        for name in columns:
            if name not in self.columns:
                raise KeyError(f"The table has no column '{name}'. Its columns: {', '.join(self.columns)}")
        return Table(_weir.table_select(self._weir_table, list(columns)))

    def filter(self, test=None, **values):
        """The rows for which ``test(row)`` is true and whose columns have these values: ``table.filter(lambda r: r.tons > 5, port="Bergen")``."""
        for name in values:
            self._column(name)
        return self._take(
            [
                i
                for i, row in enumerate(self.rows())
                if (test is None or test(row)) and all(row[name] == value for name, value in values.items())
            ]
        )

    def sort(self, by, reverse=False):
        """The rows in the order of a column, several columns, or what ``by(row)`` gives; rows without a value come last."""
        if callable(by):
            key = by
        else:
            names = [by] if isinstance(by, str) else list(by)
            for name in names:
                self._column(name)

            def key(row):
                return tuple([((row[n] is None) != reverse, row[n] if row[n] is not None else 0) for n in names])

        rows = self.rows()
        return self._take(sorted(range(len(rows)), key=lambda i: key(rows[i]), reverse=reverse))

    def sort_values(self, by, ascending=True):
        """``sort`` under pandas' name; ``ascending`` may be a list, one for each column."""
        if isinstance(ascending, bool):
            return self.sort(by, reverse=not ascending)
        out = self
        for name, up in reversed(list(zip(by, ascending))):
            out = out.sort(name, reverse=not up)
        return out

    def drop(self, columns):
        """The table without these columns."""
        out = [columns] if isinstance(columns, str) else list(columns)
        for name in out:
            self._column(name)
        return self.select(*[name for name in self.columns if name not in out])

    def rename(self, columns):
        """The table with other names for some columns: ``rename({"old": "new"})``."""
        return _made({columns.get(name, name): self._column(name) for name in self.columns})

    def assign(self, **columns):
        """The table with more columns, or others of the same name: lists, single values, or functions of a row."""
        out = {name: self._column(name) for name in self.columns}
        for name, value in columns.items():
            values = [value(row) for row in self.rows()] if callable(value) else value
            out[name] = list(values) if isinstance(values, (list, tuple)) else [values] * len(self)
        return _made(out)

    def group(self, by):
        """Tables of the rows that have the same value in a column, or the same result of ``by(row)``: a dictionary, in order of appearance."""
        names = None if callable(by) or isinstance(by, str) else list(by)
        groups = {}
        for i, row in enumerate(self.rows()):
            key = by(row) if callable(by) else row[by] if names is None else tuple([row[n] for n in names])
            groups.setdefault(key, []).append(i)
        return {key: self._take(places) for key, places in groups.items()}

    def groupby(self, by):
        """Pairs of a value and its table, sorted: ``for port, ships in table.groupby("port")``; and ``.sum()``, ``.mean()``, ``.min()``,
        ``.max()``, ``.count()``, ``.size()``, ``.agg(...)`` of them, as in ``table.groupby("port")["tons"].sum()``.
        """
        groups = self.group(by)
        return Groups(by, [(key, groups[key]) for key in sorted(groups)], self.columns, _made)

    def head(self, n=5):
        """The first rows."""
        return self[:n]

    def tail(self, n=5):
        """The last rows."""
        return self[len(self) - min(n, len(self)) :]

    # ---- other forms

    def iterrows(self):
        """Pairs of a row's number and the row."""
        return enumerate(self.rows())

    def itertuples(self, index=True, name="Row"):
        """Rows, with their number as ``Index`` in front unless ``index`` is False."""
        if not index:
            return iter(self.rows())
        made = type(name or "Row", (Row,), {"__slots__": (), "_fields": ("Index", *self.columns)})
        return iter([made((i, *row)) for i, row in enumerate(self.rows())])

    def to_dict(self, orient="list"):
        """"list": a list for each column; "records": a dictionary for each row; "dict": for each column a dictionary by row number."""
        if orient == "records":
            return [row._asdict() for row in self.rows()]
        if orient == "list":
            return {name: self[name] for name in self.columns}
        if orient == "dict":
            return {name: dict(enumerate(self._column(name))) for name in self.columns}
        raise ValueError(f"orient must be 'list', 'records' or 'dict', not {orient!r}")

    def to_dicts(self):
        """A dictionary for each row."""
        return self.to_dict("records")

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        raise TypeError("A table cannot be pickled; to_dict() can")

    def __repr__(self):
        rows = [self.columns, *[[str(v) for v in row] for row in self.head(10)]]
        widths = [max(map(len, column)) for column in zip(*rows)] if self.columns else []
        lines = ["  ".join(v.rjust(w) for v, w in zip(row, widths)) for row in rows]
        return "\n".join([*lines, f"[{len(self)} rows x {len(self.columns)} columns]"])


def _made(columns):
    return Table(_weir.table_make(columns))


class Result(Table):
    """What a statement of a session found."""

    __slots__ = ()

    def all(self):
        """All rows."""
        return self.rows()

    fetchall = all

    def first(self):
        """The first row, or None."""
        return self.rows()[0] if len(self) else None

    fetchone = first

    def scalar(self):
        """The first value of the first row, or None."""
        return self.rows()[0][0] if len(self) else None


class LazyTable:
    """A query whose rows stay in the database until they are looked at. ``st.dataframe`` shows it page by page."""

    __slots__ = ("_weir_table",)

    def __init__(self, host):
        self._weir_table = host

    def __len__(self):
        return _weir.lazy_rows(self._weir_table)

    @property
    def columns(self):
        """The names of the columns."""
        return self.head(1).columns

    def head(self, n=5):
        """The first rows, as a Table."""
        return Table(_weir.lazy_read(self._weir_table, n))

    def table(self):
        """All rows, as a Table."""
        return self.head(2**31 - 1)

    def __repr__(self):
        return f"LazyTable({len(self)} rows)"


class Session:
    """A transaction; ends without a trace unless ``commit`` is called."""

    def __init__(self, host):
        self._host = host

    def __enter__(self):
        return self

    def __exit__(self, typ, exc, tb):
        self.close()

    def execute(self, statement, params=None):
        """Runs a statement; ``params`` as for ``query``, or a list of dictionaries to run it once with each. Gives what it found."""
        text = str(getattr(statement, "text", statement))
        if isinstance(params, list) and params and all(isinstance(p, dict) for p in params):
            for each in params:
                found = _weir.sql_execute(self._host, text, each)
        else:
            found = _weir.sql_execute(self._host, text, params)
        return Result(found)

    def commit(self):
        """Keeps what was done."""
        _weir.sql_end(self._host, "commit")

    def rollback(self):
        """Undoes what was done since the last commit."""
        _weir.sql_end(self._host, "rollback")

    def close(self):
        """Undoes what was not committed, and gives the connection back."""
        _weir.sql_end(self._host, "close")
