"""The class of pages under the name of its module."""
from streamlit._pages import Page

StreamlitPage = Page
