"""The docstring of the script."""


def answer():
    """The docstring of a function."""
    return "the answer of the last call"


answer()
"a bare text"
answer()
