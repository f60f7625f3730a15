"""The class of places under the name of its module."""
from streamlit._delta_generator import DeltaGenerator
