"""Connections for ``st.connection``."""
from streamlit.connections.base_connection import BaseConnection
from streamlit.connections.duckdb_connection import DuckDBConnection
from streamlit.connections.snowflake_connection import SnowflakeCallersRightsConnection, SnowflakeConnection
from streamlit.connections.sql_connection import SQLConnection

ExperimentalBaseConnection = BaseConnection
