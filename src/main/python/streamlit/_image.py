"""Python's images in the forms that the server takes: addresses, file names, bytes, and pixels."""
import os

from streamlit.errors import StreamlitAPIException


def plain(image, clamp):
    """One image or a list of them."""
    if isinstance(image, (list, tuple)):
        return [_one(i, clamp) for i in image]
    if _is_array(image) and len(image.shape) == 4:
        return [_one(i, clamp) for i in image]
    return _one(image, clamp)


def _is_array(image):
    return hasattr(image, "shape") and hasattr(image, "dtype") and hasattr(image, "tobytes")


def _one(image, clamp):
    if isinstance(image, (str, bytes)):
        return image
    if isinstance(image, (bytearray, memoryview)):
        return bytes(image)
    if hasattr(image, "__fspath__"):
        return os.fspath(image)
    if _is_array(image):
        return _pixels(image, clamp)
    if hasattr(image, "getvalue"):
        return image.getvalue()
    if hasattr(image, "save"):
        import io

        data = io.BytesIO()
        image.save(data, format="PNG")
        return data.getvalue()
    if hasattr(image, "read"):
        return image.read()
    raise StreamlitAPIException(
        f"`st.image` cannot show a value of type {type(image)}. Give it an address, a file name, the bytes of an image file, "
        "an image object with `save()`, or an array of pixels."
    )


def _pixels(array, clamp):
    shape = tuple(array.shape)
    if len(shape) not in (2, 3):
        raise StreamlitAPIException("Numpy shape has to be of length 2 or 3.")
    channels = shape[2] if len(shape) == 3 else 1
    if channels not in (1, 3, 4):
        raise StreamlitAPIException(f"Channel can only be 1, 3, or 4 got {channels}. Shape is {shape}")
    if str(array.dtype) != "uint8":
        array = _bytes_of(array, str(array.dtype).startswith("float"), clamp)
    return {"width": shape[1], "height": shape[0], "data": array.tobytes()}


def _bytes_of(array, fractions, clamp):
    """Fractions run from 0 to 1, whole numbers from 0 to 255."""
    top, words = (1, "[0.0, 1.0]") if fractions else (255, "[0, 255]")
    if array.size and (array.min() < 0 or array.max() > top):
        if not clamp:
            raise RuntimeError(f"Data is outside {words} and clamp is not set.")
        array = array.clip(0, top)
    return (array * 255 if fractions else array).astype("uint8")
