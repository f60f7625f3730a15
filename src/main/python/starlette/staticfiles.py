"""Folders, served."""
import os
import stat

from starlette._utils import get_route_path
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette._urls import URL

_KEPT_BY_304 = ("cache-control", "content-location", "date", "etag", "expires", "vary")


class StaticFiles:
    """The files of a folder.

    With ``html`` a folder is answered with its ``index.html``, and what is not there with ``404.html`` if there is one. RuntimeError if the
    folder does not exist, unless ``check_dir`` is false. ``follow_symlink`` allows links that lead out of the folder. ``packages`` is not
    supported.
    """

    def __init__(self, *, directory=None, packages=None, html=False, check_dir=True, follow_symlink=False):
        if packages:
            raise ValueError("StaticFiles(packages=...) is not supported here; give the folder as directory")
        self.directory = directory
        self.html = html
        self.follow_symlink = follow_symlink
        if directory is not None and not os.path.isabs(directory):
            self.directory = os.path.abspath(directory)
        if check_dir and directory is not None and not os.path.isdir(self.directory):
            raise RuntimeError(f"Directory '{directory}' does not exist")

    async def __call__(self, scope, receive, send):
        response = await self.get_response(self.get_path(scope), scope)
        await response(scope, receive, send)

    def get_path(self, scope):
        """The path below the folder. Decided by its letters alone: nothing outside is ever looked up."""
        path = get_route_path(scope)
        parts = [part for part in path.split("/") if part]
        if any(part in (".", "..") or "\\" in part or "\0" in part or part[1:2] == ":" for part in parts):
            raise HTTPException(404)
        return "/".join(parts)

    async def get_response(self, path, scope):
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        full, found = await run_in_threadpool(self.lookup_path, path)
        if found is not None and stat.S_ISREG(found.st_mode):
            if get_route_path(scope).endswith("/"):
                raise HTTPException(404)
            return self.file_response(full, found, scope)
        if found is not None and stat.S_ISDIR(found.st_mode) and self.html:
            index, of_index = await run_in_threadpool(self.lookup_path, (path + "/index.html").lstrip("/"))
            if of_index is not None and stat.S_ISREG(of_index.st_mode):
                if not scope["path"].endswith("/"):
                    return RedirectResponse(str(URL(scope=dict(scope, path=scope["path"] + "/"))))
                return self.file_response(index, of_index, scope)
        if self.html:
            missing, of_missing = await run_in_threadpool(self.lookup_path, "404.html")
            if of_missing is not None and stat.S_ISREG(of_missing.st_mode):
                return FileResponse(missing, stat_result=of_missing, status_code=404)
        raise HTTPException(404)

    def lookup_path(self, path):
        """The file's place and its state; ("", None) for none."""
        root = os.path.realpath(self.directory)
        full = os.path.join(root, path)
        if not self.follow_symlink:
            full = os.path.realpath(full)
            if full != root and not full.startswith(root.rstrip(os.sep) + os.sep):
                return "", None
        try:
            return full, os.stat(full)
        except (FileNotFoundError, NotADirectoryError, PermissionError, OSError):
            return "", None

    def file_response(self, full_path, stat_result, scope, status_code=200):
        response = FileResponse(full_path, status_code=status_code, stat_result=stat_result)
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            kept = {k: v for k, v in response.headers.items() if k in _KEPT_BY_304}
            return Response(status_code=304, headers=kept)
        return response

    def is_not_modified(self, response_headers, request_headers):
        from email.utils import parsedate

        tags = request_headers.get("if-none-match")
        if tags is not None:
            return response_headers["etag"] in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        since = parsedate(request_headers.get("if-modified-since", ""))
        changed = parsedate(response_headers["last-modified"])
        return since is not None and changed is not None and since >= changed
