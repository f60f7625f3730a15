"""Tests of apps without a server and a browser: run by ``weir test``."""
from streamlit.testing.v1.app_test import AppTest

__all__ = ["AppTest"]
