"""``declare_component``."""
import os
import sys

from streamlit.components.v1.custom_component import CustomComponent
from streamlit.errors import StreamlitAPIException


def declare_component(name, path=None, url=None):
    """Makes a function that draws a component.

    path: the folder with the component's ``index.html``; url: the address of a server that has it instead, as while it is
    developed. The full name begins with the module that declares it. Raises StreamlitAPIException without either, and
    for a folder that is not there.
    """
    if path is None and url is None:
        raise StreamlitAPIException("Either 'path' or 'url' must be set.")
    frame = sys._getframe(1)
    module = frame.f_globals.get("__name__", "__main__")
    if module == "__main__":
        module = os.path.splitext(os.path.basename(frame.f_code.co_filename))[0]
    if path is not None:
        path = os.path.abspath(os.fspath(path))
        if not os.path.isdir(path):
            raise StreamlitAPIException(f"No such component directory: '{path}'")
    return CustomComponent(f"{module}.{name}", None if url is not None else path, url, module)
