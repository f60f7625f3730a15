"""The class of uploaded files under the name of its module."""
from streamlit._uploaded_file import UploadedFile
