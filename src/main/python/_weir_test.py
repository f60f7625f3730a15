"""Runs tests for ``weir test``: with pytest where it can be imported, else by itself."""
import os
import sys


def main(arguments):
    """The exit code: 0 if all tests passed. What pytest would say goes to the standard streams."""
    sys.path[:0] = [folder for folder in _packages() if folder not in sys.path]
    try:
        import pytest
    except ImportError:
        pytest = None
    try:
        if pytest is not None:
            # Nothing that is written belongs into the folders of the project's tests.
            return int(pytest.main(["-p", "no:cacheprovider", *arguments]))
        return _by_ourselves(arguments)
    finally:
        if "streamlit.testing.v1.app_test" in sys.modules:
            sys.modules["streamlit.testing.v1.app_test"].sweep()


def _packages():
    """Where the packages of the user's Python are: PYTHONPATH, then the virtual environment that is active or stands here."""
    import glob

    found = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p]
    for environment in (os.environ.get("VIRTUAL_ENV"), ".venv", "venv"):
        if environment:
            found += glob.glob(os.path.join(os.path.abspath(environment), "lib", "python3*", "site-packages"))
    return [p for p in found if os.path.isdir(p)]


# ---- without pytest


def _by_ourselves(arguments):
    import unittest

    options = [a for a in arguments if a.startswith("-")]
    if options:
        print(f"weir: {options[0]} is an option of pytest, which is not installed", file=sys.stderr)
        return 2
    suite = unittest.TestSuite()
    for file in _files(arguments or ["."]):
        suite.addTest(_tests(file))
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(suite)
    if result.testsRun == 0:
        print("weir: no tests found; they are functions test_* and unittest's classes in files test_*.py", file=sys.stderr)
        return 5
    return 0 if result.wasSuccessful() else 1


def _files(places):
    import pathlib

    for place in places:
        path = pathlib.Path(place)
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*.py") if p.name.startswith("test_") or p.name.endswith("_test.py"))
        elif path.is_file():
            yield path
        else:
            print(f"weir: there is no file or folder {place}", file=sys.stderr)
            raise SystemExit(4)


def _tests(file):
    import importlib.util
    import unittest

    folder = str(file.resolve().parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(file.stem, file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    for name, value in list(vars(module).items()):
        if name.startswith("test_") and getattr(value, "__module__", "") == file.stem and hasattr(value, "__code__"):
            suite.addTest(_case(file, name, value))
    return suite


def _case(file, name, function):
    import unittest

    needs = function.__code__.co_argcount

    def run():
        if needs:
            raise TypeError(f"{name} takes fixtures, which only pytest has: install it into the virtual environment")
        function()

    return unittest.FunctionTestCase(run, description=f"{file}::{name}")
