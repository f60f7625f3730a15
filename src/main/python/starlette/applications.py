"""An application of routes and middleware, to be mounted in an App."""
from _weir_stack import Handlers
from starlette.datastructures import State
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.routing import Router


class Starlette:
    """Routes, middleware and exception handlers. ``lifespan`` counts only at the top: give it to the App instead."""

    def __init__(self, debug=False, routes=None, middleware=None, exception_handlers=None, lifespan=None):
        self.debug = debug
        self.state = State()
        self.router = Router(routes, lifespan=lifespan)
        self.exception_handlers = dict(exception_handlers or {})
        self.user_middleware = list(middleware or ())
        self._stack = None

    @property
    def routes(self):
        return self.router.routes

    def url_path_for(self, name, /, **path_params):
        return self.router.url_path_for(name, **path_params)

    def add_middleware(self, middleware_class, *args, **kwargs):
        """Puts a middleware around those there are."""
        from starlette.middleware import Middleware

        self.user_middleware.insert(0, Middleware(middleware_class, *args, **kwargs))
        self._stack = None

    def add_exception_handler(self, exc_class_or_status_code, handler):
        self.exception_handlers[exc_class_or_status_code] = handler
        self._stack = None

    def mount(self, path, app, name=None):
        self.router.mount(path, app, name)

    def add_route(self, path, route, methods=None, name=None, include_in_schema=True):
        self.router.add_route(path, route, methods, name, include_in_schema)

    def add_websocket_route(self, path, route, name=None):
        self.router.add_websocket_route(path, route, name)

    async def __call__(self, scope, receive, send):
        if self._stack is None:
            self._stack = self._build()
        scope["app"] = self
        await self._stack(scope, receive, send)

    def _build(self):
        last = self.exception_handlers.get(500, self.exception_handlers.get(Exception))
        others = {k: h for k, h in self.exception_handlers.items() if k != 500 and k is not Exception}
        app = Handlers(self.router, others)
        for middleware in reversed(self.user_middleware):
            app = middleware.cls(app, *middleware.args, **middleware.kwargs)
        return ServerErrorMiddleware(app, handler=last, debug=self.debug)
