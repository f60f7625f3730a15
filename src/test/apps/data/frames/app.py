"""Objects that have what frames, arrays and cursors of other libraries have, and what the script gets of them in an editor."""
import ctypes
from array import array
from datetime import datetime

import streamlit as st


class Scalar:
    def __init__(self, value):
        self.value = value

    def tolist(self):
        return self.value


class Array:
    """As in numpy."""

    def __init__(self, rows, shape):
        self.rows = rows
        self.shape = shape

    def tolist(self):
        return self.rows


class OnlyArray:
    def __array__(self):
        return Array([[1, 2], [3, 4]], (2, 2))


class Labels(list):
    name = "ship"


class Series:
    iloc = None

    def __init__(self, name, values, index):
        self.name = name
        self.values = values
        self.index = index

    def tolist(self):
        return self.values


class Cells:
    def __init__(self, frame):
        self.frame = frame

    def __getitem__(self, place):
        name = self.frame.columns[place[1]]
        return Series(name, self.frame.data[name], self.frame.index)


class Frame:
    """As in pandas."""

    def __init__(self, data, index):
        self.data = data
        self.columns = list(data)
        self.index = index
        self.iloc = Cells(self)


class PolarsSeries:
    def __init__(self, name, values):
        self.name = name
        self.values = values

    def to_list(self):
        return self.values


class PolarsFrame:
    def get_columns(self):
        return [PolarsSeries("port", ["Oslo", None]), PolarsSeries("tons", [5, 9])]


class ArrowTable:
    def to_pydict(self):
        return {"port": ["Oslo"], "depth": [Scalar(7)]}


class Elsewhere:
    def limit(self, n):
        return self

    def to_pandas(self):
        return Frame({"n": [1, 2]}, range(2))


class Cursor:
    description = [("name", None), ("tons", None)]

    def fetchmany(self, n):
        return [("Anna", 5), ("Bo", 9)]


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return [1, 2] if key == "a" else ["x", "y"]


class Sayable:
    def to_dict(self):
        return {"a": [1], "b": [2]}


class Capsule:
    def __arrow_c_stream__(self, schema=None):
        raise RuntimeError("not for Python code")


class Memory:
    def __init__(self, content):
        self.kept = ctypes.create_string_buffer(content, len(content))
        self.ptr = ctypes.addressof(self.kept)
        self.bufsize = len(content)


class Given(bytes):
    pass


class Chunk:
    offset = 0

    def __init__(self, dtype, size, buffers, null=(0, None), words=None):
        self.dtype = dtype
        self.describe_null = null
        self.count = size
        self.buffers = {"validity": None, "offsets": None, **buffers}
        self.describe_categorical = {"categories": words}

    def size(self):
        return self.count

    def num_chunks(self):
        return 1

    def get_buffers(self):
        return self.buffers


def texts(words):
    ends = array("i", [0])
    for word in words:
        ends.append(ends[-1] + len(word.encode()))
    return Chunk(
        (21, 8, "u", "="),
        len(words),
        {"data": (Memory("".join(words).encode()), (1, 8, "C", "=")), "offsets": (Given(ends.tobytes()), (0, 32, "i", "="))},
    )


class Interchange:
    def __dataframe__(self, nan_as_null=False, allow_copy=True):
        return self

    columns = {
        "n": Chunk((0, 64, "l", "="), 3, {"data": (Memory(array("q", [1, 2, 3]).tobytes()), (0, 64, "l", "="))}),
        "few": Chunk(
            (2, 64, "g", "="),
            3,
            {"data": (Given(array("d", [0.5, 0, 2.5]).tobytes()), (2, 64, "g", "=")), "validity": (Given(bytes([0b101])), (20, 1, "b", "="))},
            (3, 0),
        ),
        "word": texts(["a", "ø", "c"]),
        "yes": Chunk((20, 1, "b", "="), 3, {"data": (Given(bytes([0b011])), (20, 1, "b", "="))}),
        "when": Chunk((22, 64, "tsu:", "="), 3, {"data": (Given(array("q", [0, 1_000_000, -1]).tobytes()), (0, 64, "l", "="))}, (2, -1)),
        "kind": Chunk((23, 8, "c", "="), 3, {"data": (Given(bytes([1, 0, 1])), (0, 8, "c", "="))}, words=texts(["in", "out"])),
    }

    def column_names(self):
        return list(self.columns)

    def get_column_by_name(self, name):
        return self.columns[name]


GIVEN = {
    "array": Array([1, 2], (2,)),
    "rows": Array([[1, 2.5], [3, 4.5]], (2, 2)),
    "only array": OnlyArray(),
    "typed": array("d", [0.5, 1.5]),
    "dict of arrays": {"a": Array([1, 2], (2,)), "b": PolarsSeries("x", ["x", "y"])},
    "scalars": [{"a": Scalar(1), "b": Scalar("x")}],
    "labelled": Frame({"tons": [5, 9], "at": [datetime(2024, 1, 2), None]}, Labels(["Anna", "Bo"])),
    "series": Series("tons", [5, 9], Labels(["Anna", "Bo"])),
    "numbered": Frame({"tons": [5, 9]}, range(2)),
    "polars": PolarsFrame(),
    "arrow": ArrowTable(),
    "elsewhere": Elsewhere(),
    "cursor": Cursor(),
    "mapping": Mapping(),
    "sayable": Sayable(),
    "interchange": Interchange(),
}
for name, value in GIVEN.items():
    edited = st.data_editor(value, key=name)
    st.text(f"{name}: {edited.to_dict() if type(edited).__name__ == 'Table' else edited}")
for wrong in (Capsule(), Array([[[1]]], (1, 1, 1))):
    try:
        st.dataframe(wrong)
    except Exception as e:
        st.text(f"{type(e).__name__}: {e}")
st.line_chart(PolarsFrame(), x="port", y="tons")
st.write(ArrowTable())
