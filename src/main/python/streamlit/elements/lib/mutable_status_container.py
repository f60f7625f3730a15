"""What ``st.status`` gives back, under the name of its module."""
from streamlit._status import StatusContainer
