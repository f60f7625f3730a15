"""``st.connection("duckdb")``: DuckDB, inside the server."""
import _weir

from streamlit.connections.sql_connection import SQLConnection


class DuckDBConnection(SQLConnection):
    """DuckDB: SQL over files and tables, without a database to set up.

    ``query`` reads CSV, Parquet and JSON files by their names, which begin at the script's folder (``select * from 'ships.parquet'``).
    Without settings the database is in memory and ends with the app; ``database`` or ``url`` (``jdbc:duckdb:harbour.db``) keeps it in a
    file. ``external_access = false`` lets statements reach no files outside the script's folder, and nothing on the network.
    """

    def _connect(self, autocommit=False, **kwargs):
        return super()._connect(autocommit, **{"dialect": "duckdb", **self._secrets_of(), **kwargs})

    def _secrets_of(self):
        return {k: v for k, v in self._secrets.to_dict().items() if k != "type"}

    def register(self, name, data):
        """Makes data (anything that ``st.dataframe`` takes) a table of this name, for all sessions of the app; it replaces an older one."""
        _weir.sql_register(self._instance, name, data)

    def query(self, sql, *, show_spinner="Running `sql.query(...)`.", ttl=None, index_col=None, chunksize=None, params=None, **tables):
        """As ``query`` of other databases; further arguments are tables that this query alone knows by their names:
        ``query("select port, sum(tons) from ships group by port", ships=table)``. The result of such a query is not kept.
        """
        if not tables:
            return super().query(sql, show_spinner=show_spinner, ttl=ttl, index_col=index_col, chunksize=chunksize, params=params)
        from streamlit._table import Table

        return Table(_weir.sql_query_tables(self._instance, str(getattr(sql, "text", sql)), params, tables))
