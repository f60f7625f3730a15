"""Components: pages of others inside the page, and parts of it."""


def __getattr__(name):
    """The generations are read when they are asked for."""
    if name in ("v1", "v2"):
        import importlib

        return importlib.import_module(f"streamlit.components.{name}")
    raise AttributeError(f"module 'streamlit.components' has no attribute '{name}'")
