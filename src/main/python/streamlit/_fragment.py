"""Functions that rerun by themselves."""
import _weir


def fragment(func=None, *, run_every=None, parallel=False):
    """Makes a function a fragment: what is changed inside it reruns the function, not the script.

    ``run_every`` is seconds, a timedelta or text such as "10s": the fragment reruns by itself that often.
    """
    if func is None:
        return lambda f: fragment(f, run_every=run_every, parallel=parallel)
    name = f"{func.__module__}.{func.__qualname__}"

    def call(*args, **kwargs):
        return _weir.fragment(name, run_every, lambda: func(*args, **kwargs))

    call.__name__ = func.__name__
    call.__qualname__ = func.__qualname__
    call.__doc__ = func.__doc__
    call.__module__ = func.__module__
    call.__wrapped__ = func
    return call


def dialog(title, *, width="small", dismissible=True, icon=None, on_dismiss="ignore"):
    """Makes a function the inside of a dialog that opens when the function is called."""
    raise NotImplementedError
