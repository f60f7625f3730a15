"""What scripts ask of the server that runs them."""


def exists():
    """Whether a server runs this script."""
    return True
