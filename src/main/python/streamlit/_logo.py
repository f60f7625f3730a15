"""``st.logo``."""
import _weir

_logo = _weir.command("logo")
_main = _weir.root(0)


def logo(image, *, size="medium", link=None, icon_image=None):
    """A picture in the corner of the page and at the top of its sidebar.

    image: anything ``st.image`` takes, an emoji or ":material/name:". size: "small", "medium" (default) or "large". link: an
    address that a click opens. icon_image: what stands there instead while the sidebar is closed. Raises StreamlitAPIException
    for a picture or a link that is none.
    """
    _logo(_main, _plain(image, "image"), size, link, _plain(icon_image, "icon_image"))


def _plain(image, name):
    if image is None or image.__class__ in (str, bytes):
        return image
    from streamlit._image import plain
    from streamlit.errors import StreamlitAPIException

    try:
        return plain(image, False)
    except StreamlitAPIException:
        raise StreamlitAPIException(
            f"The {name} passed to st.logo is invalid - See [documentation]"
            "(https://docs.streamlit.io/develop/api-reference/media/st.logo) for more information on valid types"
        ) from None
