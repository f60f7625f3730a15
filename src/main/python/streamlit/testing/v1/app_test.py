"""``AppTest``: an app that a test runs, reads and operates."""
import sys
import weakref
from pathlib import Path

import _weir
from streamlit.testing.v1 import _arguments, _repr
from streamlit.testing.v1._nodes import Found
from streamlit.testing.v1._state import SafeSessionState
from streamlit.testing.v1.element_tree import ElementTree, read

_ARGUMENTS = '__args, __kwargs = __import__("streamlit.testing.v1._arguments", fromlist=["of"]).of(__file__)'

# Begins the names of folders for scripts that are texts.
_FOLDER = "weir-apptest-"

# Those that are there; no test may outlive its interpreter, but its finalizer need not run either.
_folders = set()


def _stage_of(script):
    if not hasattr(_weir, "test_open"):
        raise RuntimeError("AppTest is for tests, which `weir test` runs; it is not there in an app that is served.")
    return _weir.test_open(script)


def _written(source):
    import tempfile

    script = Path(tempfile.mkdtemp(prefix=_FOLDER)) / "app.py"
    _folders.add(script.parent)
    script.write_text(source, encoding="utf-8")
    return script


def _forget(stage, script):
    _weir.test_close(stage)
    _arguments.calls.pop(script, None)
    _remove(Path(script).parent)


def _remove(folder):
    import shutil

    if folder in _folders:
        _folders.discard(folder)
        shutil.rmtree(folder, ignore_errors=True)


def sweep():
    """Removes what tests left behind; the run of the tests ends with it."""
    for folder in list(_folders):
        _remove(folder)


class AppTest(Found):
    """One session of an app, without a server and a browser, as in Streamlit 1.62.

        at = AppTest.from_file("app.py").run()
        at.slider(key="age").set_value(40).run()
        assert at.markdown[0].value == "40"
        assert not at.exception

    ``secrets``, ``session_state`` and ``query_params`` can be set before a run. Routes and middleware of an App do not run.
    """

    def __init__(self, script_path, *, default_timeout, args=None, kwargs=None):
        self._script_path = str(script_path)
        self.default_timeout = default_timeout
        self.args = args
        self.kwargs = kwargs
        self._stage = _stage_of(self._script_path)
        self.session_state = SafeSessionState(self._stage)
        self.query_params = {}
        self.secrets = {}
        self._tree = ElementTree()
        self._tree._runner = self
        self._tree._stage = self._stage
        weakref.finalize(self, _forget, self._stage, self._script_path)

    @classmethod
    def from_string(cls, script, *, default_timeout=3):
        """An app that is a text."""
        return cls(_written(script), default_timeout=default_timeout)

    @classmethod
    def from_function(cls, script, *, default_timeout=3, args=None, kwargs=None):
        """An app that is the body of a function. Its source is run by itself, so it has to import what it needs.

        ``args`` and ``kwargs`` are given to the function.
        """
        import inspect
        import textwrap

        source = textwrap.dedent(inspect.getsource(script))
        source += f"\n{_ARGUMENTS}\n{script.__name__}(*__args, **__kwargs)\n"
        return cls(_written(source), default_timeout=default_timeout, args=args, kwargs=kwargs)

    @classmethod
    def from_file(cls, script_path, *, default_timeout=3):
        """An app that is a file. A relative path starts beside the file that calls this."""
        path = Path(script_path)
        if not path.is_absolute():
            path = Path(sys._getframe(1).f_code.co_filename).resolve().parent / path
        if not path.is_file():
            raise FileNotFoundError(
                f"AppTest script not found at {path}. "
                "Relative paths are resolved against the file that calls AppTest.from_file()."
            )
        return cls(path, default_timeout=default_timeout)

    def run(self, *, timeout=None):
        """Runs the app with what was set since the last run, and returns this.

        ``timeout`` is in seconds; ``default_timeout`` without. RuntimeError if the run takes longer: it is stopped then.
        """
        self._tree._report()
        seconds = self.default_timeout if timeout is None else timeout
        _arguments.calls[self._script_path] = (self.args or (), self.kwargs or {})
        self.query_params = _weir.test_run(self._stage, seconds, self.secrets, self.query_params)
        self._tree = read(self, self._stage)
        return self

    def switch_page(self, page_path):
        """Goes to a page of the pages folder, given relative to the main script; ``run`` runs it."""
        _weir.test_switch_page(self._stage, str(page_path))
        return self

    @property
    def main(self):
        """The main part of the page."""
        return self._tree.main

    @property
    def sidebar(self):
        """The sidebar."""
        return self._tree.sidebar

    def __len__(self):
        return len(self._tree)

    def __iter__(self):
        yield from self._tree

    def __getitem__(self, idx):
        return self._tree[idx]

    def __bool__(self):
        return True

    def __repr__(self):
        names = ["_script_path", "default_timeout", "session_state", "query_params", "secrets", "args", "kwargs", "_tree"]
        shown = [(name, getattr(self, name)) for name in names]
        return _repr.lines("AppTest", [(name, repr(value)) for name, value in shown if value not in (None, {}, ())])
