"""``st.connection(NAME, type="sql")``: a database, over JDBC."""
import _weir

from streamlit.connections.base_connection import BaseConnection
from streamlit.errors import StreamlitAPIException

_PARTS = ("url", "jndi", "dialect", "driver", "host", "port", "database", "username", "password", "query", "external_access")


class SQLConnection(BaseConnection):
    """A database.

    Settings stand in ``[connections.NAME]`` of the secrets, or are keyword arguments, which win: ``url`` (JDBC's, or one such as
    ``postgresql://user:password@host/name``), ``jndi`` (the name of a DataSource of the server), or ``dialect``, ``host``, ``port``,
    ``database``, ``username``, ``password`` and ``query``. Without any, the server's DataSource ``jdbc/NAME`` is taken. The driver's
    jar must be on the class path.
    """

    def _connect(self, autocommit=False, **kwargs):
        settings = {k: v for k, v in self._secrets.to_dict().items() if k in _PARTS}
        settings.update({k: str(v) if k == "url" else v for k, v in kwargs.items() if k in _PARTS})
        return _weir.sql_open(self._connection_name, settings)

    def query(self, sql, *, show_spinner="Running `sql.query(...)`.", ttl=None, index_col=None, chunksize=None, params=None, **kwargs):
        """The rows that a query finds, as a Table.

        Results are kept: for ``ttl`` seconds, a timedelta or text such as "10m" (default: until the cache is cleared). ``params`` is a
        dictionary for ``:name`` in the text, or a list for ``?``. ``index_col`` names a column to leave out of ``columns``; ``chunksize``
        is taken for the sake of scripts that give it.
        """
        from streamlit._caching import CachedFunc

        options = {"ttl": ttl, "max_entries": None, "show_spinner": show_spinner, "show_time": False, "hash_funcs": None, "scope": "global", "validate": None, "on_release": None}
        table = CachedFunc(_query, "data", options)(self._connection_name, str(getattr(sql, "text", sql)), params, _connection=self)
        if index_col is None:
            return table
        left_out = [index_col] if isinstance(index_col, str) else list(index_col)
        return table.select(*[name for name in table.columns if name not in left_out])

    def lazy(self, sql, *, params=None):
        """A query whose rows stay in the database: ``st.dataframe`` reads those that are looked at, in the order the person clicks.

        For databases that know ``limit`` and ``offset`` (DuckDB, PostgreSQL, H2, MySQL without sorting). Give the query an ``order by``
        if its order matters. ``len(...)``, ``.columns``, ``.head(n)`` and ``.table()``, which reads all rows, work on it.
        """
        from streamlit._table import LazyTable

        return LazyTable(_weir.sql_lazy(self._instance, str(getattr(sql, "text", sql)), params))

    @property
    def session(self):
        """A transaction: ``with connection.session as s: s.execute("insert ...", {...}); s.commit()``. What is not committed is undone."""
        from streamlit._table import Session

        return Session(_weir.sql_session(self._instance))

    def connect(self):
        """The same as ``session``."""
        return self.session

    @property
    def engine(self):
        """SQLAlchemy is not used: StreamlitAPIException."""
        raise StreamlitAPIException(
            "The database is reached over JDBC, not SQLAlchemy: there is no engine. Use `query()` to read and `session` to write."
        )

    @property
    def driver(self):
        """What reaches the database: the name of its JDBC driver."""
        return _weir.sql_driver(self._instance)

    def reset(self):
        """Closes the connection; the next use opens another."""
        if self._raw_instance is not None:
            _weir.sql_close(self._connection_name)
        super().reset()

    def _repr_html_(self):
        return f"<p>st.connection <code>{self._connection_name}</code>, a database</p>"


def _query(connection_name, sql, params, _connection):
    from streamlit._table import Table

    return Table(_weir.sql_query(_connection._instance, sql, params))
