"""Files that people upload."""
import io


class UploadedFile(io.BytesIO):
    """An uploaded file: its bytes, with ``name``, ``type``, ``size`` and ``file_id``."""

    def __init__(self, file_id, name, type, data):
        super().__init__(data)
        self.file_id = file_id
        self.name = name
        self.type = type
        self.size = len(data)

    def __eq__(self, other):
        return self.file_id == other.file_id if isinstance(other, UploadedFile) else NotImplemented

    def __hash__(self):
        return hash(self.file_id)

    def __repr__(self):
        return f"UploadedFile(file_id={self.file_id!r}, name={self.name!r}, type={self.type!r}, size={self.size})"
