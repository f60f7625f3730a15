"""Functions that block, called beside the event loop."""
import asyncio
import contextvars
import functools
from concurrent.futures import ThreadPoolExecutor

# As many as Starlette has; what computes takes turns by the interpreter's lock anyway, these threads wait for something.
_MOST_THREADS = 40

_threads = ThreadPoolExecutor(_MOST_THREADS, thread_name_prefix="weir-endpoint")


async def run_in_threadpool(func, *args, **kwargs):
    """Calls a function in a thread of a pool; context variables come along."""
    call = functools.partial(contextvars.copy_context().run, functools.partial(func, *args, **kwargs))
    return await asyncio.get_running_loop().run_in_executor(_threads, call)


class _End(Exception):
    """StopIteration cannot pass a future."""


def _next(iterator):
    try:
        return next(iterator)
    except StopIteration:
        raise _End from None


async def iterate_in_threadpool(iterable):
    """The items of an iterable, each taken in a thread."""
    iterator = iter(iterable)
    while True:
        try:
            yield await run_in_threadpool(_next, iterator)
        except _End:
            return
