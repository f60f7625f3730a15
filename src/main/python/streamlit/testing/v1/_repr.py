"""How nodes show themselves: their fields that say something, blocks with what is in them."""
import textwrap

_HIDDEN = {"proto", "root", "type", "id", "children"}


def fields(node):
    """Names and values of what a class says that its nodes have, base classes first, without what is empty."""
    names = []
    for cls in reversed(type(node).__mro__):
        for name in list(cls.__dict__.get("__annotations__", ())) + list(cls.__dict__.get("_kept", ())):
            if name not in _HIDDEN and name not in names:
                names.append(name)
    out = []
    for name in names:
        value = getattr(node, name, None)
        if value is not None and value != [] and value != "" and value is not False and value != 0:
            out.append((name, value))
    return out


def element(node):
    return f"{type(node).__name__}({', '.join(f'{name}={value!r}' for name, value in fields(node))})"


def lines(name, parts):
    inner = textwrap.indent(",\n".join(f"{key}={text}" for key, text in parts), "    ")
    return f"{name}(\n{inner}\n)"


def children(nodes):
    inner = textwrap.indent(",\n".join(f"{number}: {node!r}" for number, node in nodes.items()), "    ")
    return f"{{\n{inner}\n}}"


def block(node, shows_type):
    parts = [("type", repr(node.type))] if shows_type else []
    if node.children:
        parts.append(("children", children(node.children)))
    parts += [(name, repr(value)) for name, value in fields(node)]
    return lines(type(node).__name__, parts)
