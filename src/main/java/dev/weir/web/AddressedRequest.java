package dev.weir.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handshake that carries the browser's address, as {@link Handshake#ADDRESS_HEADER}. */
final class AddressedRequest extends HttpServletRequestWrapper {

    AddressedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equals(Handshake.ADDRESS_HEADER) ? getRemoteAddr() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equals(Handshake.ADDRESS_HEADER)
                ? Collections.enumeration(List.of(getRemoteAddr()))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.add(Handshake.ADDRESS_HEADER);
        return Collections.enumeration(names);
    }
}
