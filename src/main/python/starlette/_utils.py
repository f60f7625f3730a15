"""Small things that several modules share."""
import functools


def get_route_path(scope):
    """The path below the application that the scope has come to; scopes carry the whole path."""
    path = scope["path"]
    root = scope.get("root_path", "")
    if not root or not path.startswith(root):
        return path
    rest = path[len(root) :]
    return rest if rest == "" or rest[0] == "/" else path


def is_async(function):
    """Whether calling gives an awaitable: coroutine functions, partials of them, objects whose call is one."""
    import inspect

    while isinstance(function, functools.partial):
        function = function.func
    return inspect.iscoroutinefunction(function) or (
        callable(function) and inspect.iscoroutinefunction(getattr(function, "__call__", None))
    )
