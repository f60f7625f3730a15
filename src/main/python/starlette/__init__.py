"""What Apps need of Starlette's API, served by Weir. A Starlette that is installed is imported instead of this."""

__version__ = "0.46.0"
