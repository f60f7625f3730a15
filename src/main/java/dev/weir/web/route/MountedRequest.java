package dev.weir.web.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as a servlet sees it that stands at a path. */
final class MountedRequest extends HttpServletRequestWrapper {

    private final String servletPath;
    private final @Nullable String pathInfo;

    MountedRequest(HttpServletRequest request, String servletPath, @Nullable String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public @Nullable String getPathInfo() {
        return pathInfo;
    }

    @Override
    public @Nullable String getPathTranslated() {
        return pathInfo == null ? null : getServletContext().getRealPath(pathInfo);
    }
}
