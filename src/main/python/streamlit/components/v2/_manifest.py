"""Components that packages declare in ``[[tool.streamlit.component.components]]`` of their ``pyproject.toml``."""
import importlib.util
import os
import tomllib


def asset_folder(name):
    """The ``asset_dir`` of "PACKAGE.COMPONENT", or None where no package declares it.

    Raises StreamlitComponentRegistryError for a folder that is not there or outside of the package.
    """
    package, _, component = name.rpartition(".")
    for folder in _folders(package):
        for declared in _declared(os.path.join(folder, "pyproject.toml")):
            if declared.get("name") == component and declared.get("asset_dir"):
                return _inside(folder, declared["asset_dir"], name)
    return None


def _folders(package):
    """Where a package's file may lie: in the package, or above it where it is used from its sources."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        return []
    inside = list(getattr(spec, "submodule_search_locations", None) or [])
    return inside + [os.path.dirname(folder) for folder in inside]


def _declared(path):
    try:
        with open(path, "rb") as f:
            return tomllib.load(f)["tool"]["streamlit"]["component"]["components"]
    except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError):
        return []


def _inside(folder, asset_dir, name):
    from streamlit.errors import StreamlitComponentRegistryError

    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, asset_dir))
    if not os.path.isdir(path) or os.path.commonpath([root, path]) != root:
        raise StreamlitComponentRegistryError(f"The asset_dir '{asset_dir}' of the component '{name}' is not a folder inside {folder}.")
    return path
