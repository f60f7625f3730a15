package dev.weir.web.asgi;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A response that keeps its headers to itself. */
abstract class HeaderResponse extends HttpServletResponseWrapper {

    final HeaderList headers = new HeaderList();

    HeaderResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        headers.set(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.add(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        headers.set(name, String.valueOf(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        headers.add(name, String.valueOf(value));
    }

    @Override
    public void setDateHeader(String name, long date) {
        headers.set(name, HeaderList.date(date));
    }

    @Override
    public void addDateHeader(String name, long date) {
        headers.add(name, HeaderList.date(date));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.has(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.first(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return headers.values(name);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return headers.names();
    }

    @Override
    public void addCookie(Cookie cookie) {
        headers.add("Set-Cookie", HeaderList.cookie(cookie));
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        headers.set("Content-Length", String.valueOf(length));
    }

    @Override
    public void setContentType(@Nullable String type) {
        headers.set("Content-Type", type);
    }

    @Override
    public @Nullable String getContentType() {
        return headers.first("Content-Type");
    }

    @Override
    public void setCharacterEncoding(@Nullable String charset) {
        headers.charset(charset);
    }

    @Override
    public String getCharacterEncoding() {
        return headers.charset();
    }

    @Override
    public void setLocale(Locale locale) {
        headers.set("Content-Language", locale.toLanguageTag());
    }
}
