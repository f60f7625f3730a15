"""What components of packages use to show their state in session state."""


def make_bidi_component_presenter(aggregator_id, component_id=None, allowed_state_keys=None):
    """Not offered: StreamlitAPIException. Session state has a component's triggers without it."""
    from streamlit.errors import StreamlitAPIException

    raise StreamlitAPIException(
        "`make_bidi_component_presenter()` works on the inside of Streamlit's own server. Session state shows the triggers of a component"
        " without it: read `st.session_state[KEY]`."
    )
