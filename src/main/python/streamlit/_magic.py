"""What a bare expression in a script becomes."""


def show(*args):
    import streamlit

    streamlit.write(*args)
