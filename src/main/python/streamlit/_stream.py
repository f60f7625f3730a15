"""What ``st.write_stream`` gives back."""


class StreamingOutput(list):
    """The texts and other values of a stream, in order; ``st.write`` shows them again."""
