"""``st.query_params``: the query string of the page's address."""
import _weir


class QueryParamsProxy:
    """A dictionary of texts; a key that stands several times in the address gives its last value."""

    def __getitem__(self, key):
        values = _weir.query_all(key)
        if not values:
            raise KeyError(
                f'st.query_params has no key "{key}".'
            )
        return values[-1]

    def get_all(self, key):
        """All values of a key, in order."""
        return _weir.query_all(key)

    def __contains__(self, key):
        return key in _weir.query_keys()

    def __iter__(self):
        return iter(_weir.query_keys())

    def __len__(self):
        return len(_weir.query_keys())

    def keys(self):
        return _weir.query_keys()

    def to_dict(self):
        return {key: _weir.query_all(key)[-1] for key in _weir.query_keys()}
