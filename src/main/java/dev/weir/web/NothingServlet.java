package dev.weir.web;

import dev.weir.web.http.Answers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands where a server wants a servlet although the filter answers: what the filter passes on is nowhere. */
final class NothingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.text(response, HttpServletResponse.SC_NOT_FOUND, "Not found");
    }
}
