package com.example;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** A servlet filter around one app: every answer carries the request's number, the caller's or a new one. */
public class RequestId extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String HEADER = "X-Request-Id";

    /** Longer or stranger ones are not ours to repeat. */
    private static final String USUAL = "[A-Za-z0-9-]{1,64}";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(HEADER);
        response.setHeader(HEADER, given != null && given.matches(USUAL) ? given : UUID.randomUUID().toString());
        chain.doFilter(request, response);
    }
}
