"""``st.cache_data`` and ``st.cache_resource``: results of functions, kept by the server."""
import _weir

_IMMUTABLE = {type(None), bool, int, float, complex, str, bytes, range, type, type(Ellipsis)}
_IMMUTABLE_MODULES = {"datetime", "decimal", "fractions", "uuid", "pathlib"}


class CachedFunc:
    """A function whose results are kept. Called like the function; ``clear`` forgets results."""

    def __init__(self, func, kind, options):
        self.__wrapped__ = func
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            if hasattr(func, name):
                setattr(self, name, getattr(func, name))
        self._kind = kind
        self._options = options
        self._host = None

    def __call__(self, *args, **kwargs):
        func = self.__wrapped__
        if not _weir.has_caches():
            return func(*args, **kwargs)
        from streamlit._hashing import function_id

        options = self._options
        key = self._key(args, kwargs)
        on_disk = options.get("persist") and _weir.has_run() and _weir.main_script()

        def compute():
            if on_disk:
                from streamlit import _persist

                found = _persist.load(function_id(func), key)
                if found is not None:
                    return _Copied(found[0])
            if options["show_spinner"] and _weir.has_run():
                with _spinner(self, options):
                    value = func(*args, **kwargs)
            else:
                value = func(*args, **kwargs)
            kept = _keep(self, value)
            if on_disk:
                _persist.save(function_id(func), key, value)
            return kept

        return _weir.cached(self._function(), key, compute).open()

    def __get__(self, instance, owner=None):
        return self if instance is None else BoundCachedFunc(self, instance)

    def clear(self, *args, **kwargs):
        """Forgets the result for these arguments, or all results without any."""
        key = self._key(args, kwargs) if args or kwargs else None
        if self._options.get("persist") and _weir.has_run() and _weir.main_script():
            from streamlit import _persist
            from streamlit._hashing import function_id

            _persist.forget(function_id(self.__wrapped__), key)
        _weir.cache_clear(self._function(), key)

    def __repr__(self):
        return f"<CachedFunc: {self.__wrapped__!r}>"

    def _function(self):
        if self._host is None:
            from streamlit._hashing import function_id

            o = self._options
            validate, release = o["validate"], o["on_release"]
            most = o["max_entries"]
            self._host = _weir.cache_function(
                self._kind,
                function_id(self.__wrapped__),
                getattr(self.__wrapped__, "__name__", type(self.__wrapped__).__name__),
                o["scope"] == "session",
                o["ttl"],
                most if most is None or isinstance(most, int) else int(float(most)),
                validate and (lambda kept: bool(validate(kept.value))),
                release and (lambda kept: release(kept.value)),
                o.get("refresh_mode") == "background",
            )
        return self._host

    def _key(self, args, kwargs):
        from streamlit._hashing import key_of

        return key_of(self, args, kwargs)


class BoundCachedFunc:
    """A cached method of one object."""

    def __init__(self, cached, instance):
        self._cached = cached
        self._instance = instance
        self.__wrapped__ = cached.__wrapped__

    def __call__(self, *args, **kwargs):
        return self._cached(self._instance, *args, **kwargs)

    def clear(self, *args, **kwargs):
        """Forgets the result for these arguments, or all results of the method without any."""
        if args or kwargs:
            self._cached.clear(self._instance, *args, **kwargs)
        else:
            self._cached.clear()

    def __repr__(self):
        return f"<BoundCachedFunc: {self.__wrapped__!r} of {self._instance!r}>"


# ---- what is kept


class _Kept:
    """A result as it was given, for all to share."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def open(self):
        return self.value


class _Copied(_Kept):
    """A result of built-in containers, copied on the way in and out."""

    __slots__ = ()

    def open(self):
        return _copy(self.value)


class _Pickled(_Kept):
    """A result as bytes."""

    __slots__ = ()

    def open(self):
        import pickle

        return pickle.loads(self.value)


class _Cloned(_Kept):
    """A result that cannot be made bytes of, but copied."""

    __slots__ = ()

    def open(self):
        import copy

        return copy.deepcopy(self.value)


class _NotPlain(Exception):
    pass


def _keep(cached, value):
    if cached._kind == "resource" or _is_immutable(value):
        return _Kept(value)
    try:
        return _Copied(_copy(value))
    except (_NotPlain, RecursionError):
        pass
    import pickle

    try:
        return _Pickled(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
    except Exception as failed:
        return _clone(cached, value, failed)


def _clone(cached, value, failed):
    import copy

    try:
        return _Cloned(copy.deepcopy(value))
    except Exception:
        from streamlit.runtime.caching.cache_errors import UnserializableReturnValueError

        raise UnserializableReturnValueError(cached.__wrapped__, value) from failed


def _is_immutable(value):
    cls = type(value)
    return cls in _IMMUTABLE or cls.__module__ in _IMMUTABLE_MODULES


def _copy(value):
    if _is_immutable(value):
        return value
    cls = type(value)
    if cls is list:
        return [_copy(v) for v in value]
    if cls is dict:
        return {_copy(k): _copy(v) for k, v in value.items()}
    if cls is tuple:
        return tuple([_copy(v) for v in value])
    if cls is set:
        return {_copy(v) for v in value}
    if cls is frozenset:
        return frozenset([_copy(v) for v in value])
    if cls is bytearray:
        return bytearray(value)
    raise _NotPlain


# ---- the decorators


def _spinner(cached, options):
    import streamlit

    text = options["show_spinner"]
    if text is True:
        text = f"Running `{getattr(cached, '__name__', 'function')}(...)`."
    return streamlit.spinner(text, show_time=options["show_time"], _cache=True)


def _check(kind, func, persist, scope, ttl, refresh_mode, hash_funcs):
    from streamlit.errors import StreamlitAPIException, StreamlitValueError

    if func is not None and not callable(func) and not isinstance(func, (classmethod, staticmethod)):
        raise TypeError(f"st.cache_{kind}(): 'func' must be a function, not {type(func).__name__}")
    if hash_funcs is not None and not hasattr(hash_funcs, "items"):
        raise TypeError(f"st.cache_{kind}(): 'hash_funcs' must be a dictionary, not {type(hash_funcs).__name__}")
    if isinstance(ttl, str):
        _weir.check_time(ttl)

    if persist not in (None, True, False, "disk"):
        raise StreamlitValueError("persist", ["'disk'", "None"])
    if scope not in ("global", "session"):
        raise StreamlitValueError("scope", ["'global'", "'session'"])
    if refresh_mode not in ("foreground", "background"):
        raise StreamlitValueError("refresh_mode", ["foreground", "background"])
    if refresh_mode == "background" and ttl is None:
        raise StreamlitAPIException(
            f'@st.cache_{kind}(refresh_mode="background") needs a ttl: without one no result is ever refreshed.'
        )


class CacheDataAPI:
    """Keeps what a function returns, and gives each caller a copy of its own.

    Results are found again by the function and its arguments, but those whose names begin with an underscore. ``ttl`` is how long they
    last, in seconds, as a timedelta or as text such as "1h" (default: no end); ``max_entries`` how many there are (then the one not
    used for the longest goes); ``show_spinner`` a text to show meanwhile, or False; ``hash_funcs`` functions by type, or type name, that
    make hashable values of arguments; ``scope`` "global" for all sessions, or "session". ``persist`` "disk" keeps
    results made of built-in values in files, too (``.streamlit/cache`` beside the app's script), where they outlive the server. What the
    function drew is drawn again. With ``refresh_mode`` "background" a result that is older than ``ttl``, but not twice as old, is given
    once more while a new one is computed on another thread, where the function cannot draw; StreamlitAPIException without ``ttl``.
    """

    def __call__(self, func=None, *, ttl=None, max_entries=None, show_spinner=True, show_time=False, persist=None, hash_funcs=None, scope="global", refresh_mode="foreground"):
        _check("data", func, persist, scope, ttl, refresh_mode, hash_funcs)
        options = {"ttl": ttl, "max_entries": max_entries, "show_spinner": show_spinner, "show_time": show_time, "hash_funcs": hash_funcs, "scope": scope, "persist": persist, "validate": None, "on_release": None, "refresh_mode": refresh_mode}
        if func is None:
            return lambda f: CachedFunc(f, "data", options)
        return CachedFunc(func, "data", options)

    def clear(self):
        """Forgets the results of all functions under ``st.cache_data``, those on disk, too."""
        if _weir.has_run() and _weir.main_script():
            from streamlit import _persist

            _persist.forget_all()
        _weir.cache_clear_all("data")


class CacheResourceAPI:
    """Keeps what a function returns, and gives all callers the same object: connections, models.

    Options as for ``st.cache_data``; ``validate`` is asked of an object before it is used again, and a false answer makes a new one;
    ``on_release`` is called with an object that goes.
    """

    def __call__(self, func=None, *, ttl=None, max_entries=None, show_spinner=True, show_time=False, validate=None, hash_funcs=None, on_release=None, scope="global", refresh_mode="foreground"):
        _check("resource", func, None, scope, ttl, refresh_mode, hash_funcs)
        options = {"ttl": ttl, "max_entries": max_entries, "show_spinner": show_spinner, "show_time": show_time, "hash_funcs": hash_funcs, "scope": scope, "validate": validate, "on_release": on_release, "refresh_mode": refresh_mode}
        if func is None:
            return lambda f: CachedFunc(f, "resource", options)
        return CachedFunc(func, "resource", options)

    def clear(self):
        """Forgets the results of all functions under ``st.cache_resource``."""
        _weir.cache_clear_all("resource")


cache_data = CacheDataAPI()
cache_resource = CacheResourceAPI()
