"""Components of the second generation: HTML, CSS and JavaScript that become part of the page and talk with the script."""


def component(name, *, html=None, css=None, js=None, isolate_styles=True):
    """Makes a component: a function that draws it and gives its state; see ``streamlit.components.v2.types.ComponentRenderer``.

    html, css, js: what it is made of, as text. The JavaScript is a module whose default export gets ``data``, ``parentElement``,
    ``setStateValue`` and ``setTriggerValue``. A component of a package whose ``pyproject.toml`` declares it (``name`` is then
    "PACKAGE.COMPONENT") may name files of its ``asset_dir``, or a pattern that exactly one file matches. isolate_styles: whether it
    stands in a shadow root (default), so that its styles are its own. What is given here is trusted: it runs as part of the page.

    Raises StreamlitAPIException for a file without a declaration, StreamlitComponentRegistryError for one that is not there.
    """
    from streamlit.components.v2._component import Component

    return Component(name, html, css, js, isolate_styles)
