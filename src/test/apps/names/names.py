"""Compares the names and parameters of this Streamlit with those of the facts, and shows each difference on a line."""
import importlib
import inspect
from pathlib import Path

import streamlit as st

FACTS = Path(__file__).parents[2] / "resources" / "facts" / "streamlit-api.txt"
TYPES = "types"


def main():
    differences = []
    home, holder = "", None
    for line in FACTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            home = line.strip("[]")
            holder = find("streamlit.typing" if home == TYPES else home)
        elif line and not line.startswith("#"):
            difference = compare(home, holder, line)
            if difference:
                differences.append(difference)
    st.text("\n".join(differences) or "none")


def compare(home, holder, line):
    name, parameters, bases = parts(line)
    path = f"streamlit.typing.{name}" if home == TYPES else f"{home}.{name}"
    if holder is None:
        return f"{path}: its module is missing"
    found = holder
    try:
        for part in name.split("."):
            found = member(found, part)
    except AttributeError:
        return f"{path}: is missing"
    if bases and [b.__name__ for b in found.__bases__] != bases:
        return f"{path}: wants the bases {bases}, has {[b.__name__ for b in found.__bases__]}"
    if parameters is None or home == TYPES and inspect.isclass(found):
        return None
    if not callable(found):
        return f"{path}: cannot be called"
    try:
        has = signature(found, "." in name or inspect.isclass(holder))
    except ValueError as problem:
        return f"{path}: {problem}"
    return None if fits(parameters, has) else f"{path}: wants {parameters}, has {has}"


def parts(line):
    head, _, bases = line.partition(" : ")
    name, open, rest = head.partition("(")
    return name, open + rest if open else None, bases.split(", ") if bases else None


def find(path):
    """A module, or a class in one; None for a module that is not there."""
    try:
        return importlib.import_module(path)
    except ImportError:
        module, _, name = path.rpartition(".")
        return getattr(importlib.import_module(module), name) if module.count(".") == 1 and name[0].isupper() else None


def member(holder, name):
    """Of an object that answers to any name, only what its class has counts."""
    if inspect.ismodule(holder):
        return getattr(holder, name)
    try:
        return inspect.getattr_static(holder, name) if inspect.isclass(holder) else inspect.getattr_static(type(holder), name)
    except AttributeError:
        # A class and its bases may declare what only their instances have.
        owner = holder if inspect.isclass(holder) else type(holder)
        if any(name in vars(cls).get("__annotations__", {}) for cls in owner.__mro__):
            return None
        raise


def signature(found, is_member):
    """The parameters as text, without the object itself."""
    if isinstance(found, (staticmethod, classmethod)):
        found = found.__func__
    parameters = list(inspect.signature(found).parameters.values())
    if is_member and inspect.isfunction(found) and parameters and parameters[0].name in ("self", "cls"):
        parameters = parameters[1:]
    return [(p.name, p.kind.name, p.default) for p in parameters]


def fits(wanted, has):
    if wanted == "()":
        return has == []
    scope = {}
    exec(f"def wanted{wanted}: pass", scope)
    wants = signature(scope["wanted"], False)
    return len(wants) == len(has) and all(one_fits(*w, *h) for w, h in zip(wants, has))


def one_fits(name, kind, default, has_name, has_kind, has_default):
    if default is ...:
        return (name, kind) == (has_name, has_kind) and has_default is not inspect.Parameter.empty
    return kind == has_kind and default == has_default and (name == has_name or kind == "POSITIONAL_ONLY")


main()
