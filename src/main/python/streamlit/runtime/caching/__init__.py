"""The caches under the names of their package."""
from streamlit._caching import cache_data, cache_resource
