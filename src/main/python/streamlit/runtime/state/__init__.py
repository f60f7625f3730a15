"""The classes of ``st.session_state`` and ``st.query_params`` under the names of their modules."""
from streamlit._query_params import QueryParamsProxy
from streamlit._session_state import SessionStateProxy
