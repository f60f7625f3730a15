"""The App with routes, middleware and lifespan."""
from streamlit._app import App

__all__ = ["App"]
