"""Snowflake: its Python connector needs CPython, its JDBC driver does not."""
from streamlit.connections.base_connection import BaseConnection
from streamlit.errors import StreamlitAPIException


class SnowflakeConnection(BaseConnection):
    """Not offered: StreamlitAPIException with the way out."""

    def _connect(self, **kwargs):
        raise StreamlitAPIException(
            "Snowflake's Python connector needs CPython. Use its JDBC driver instead: put it on the class path, set "
            '`url = "jdbc:snowflake://ACCOUNT.snowflakecomputing.com/?db=..."` in `[connections.NAME]` of `secrets.toml`, and call '
            '`st.connection("NAME", type="sql")`.'
        )


class SnowflakeCallersRightsConnection(SnowflakeConnection):
    """Not offered: StreamlitAPIException with the way out."""

    @classmethod
    def scope(cls):
        """Each session has its own."""
        return "session"
