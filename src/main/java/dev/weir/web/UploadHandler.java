package dev.weir.web;

import dev.weir.command.Uploads.UploadedFile;
import dev.weir.session.Session;
import dev.weir.session.SessionUploads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code _stcore/upload_file/SESSION/FILE}: files that people upload, and lets go of. Not a REST resource: the limit is
 * each app's own, and the body is read while it comes, whatever REST implementation a server has.
 */
final class UploadHandler {

    static final String FOLDER = "/" + SessionUploads.PATH;

    /** Longest id the frontend may make up; ours have 36 letters. */
    private static final int MAX_ID = 64;

    /** What a form with one file may have around the file: boundaries and headers, a long file name included. */
    private static final long FORM_BYTES = 32 << 10;

    void serve(Exchange x) throws IOException {
        HttpServletRequest request = x.request();
        x.app().origins().shareWithAllowed(x);
        if (request.getMethod().equals("OPTIONS")) {
            preflight(x);
            return;
        }
        boolean isPut = request.getMethod().equals("PUT");
        if (!isPut && !request.getMethod().equals("DELETE")) {
            x.response().setHeader("Allow", "PUT, DELETE, OPTIONS");
            x.text(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only PUT and DELETE are understood here");
            return;
        }
        if (x.app().options().checksXsrf() && !Xsrf.matches(x.header(Xsrf.HEADER), Xsrf.cookie(request))) {
            x.text(HttpServletResponse.SC_FORBIDDEN, "'_xsrf' argument missing or wrong");
            return;
        }
        String[] ids = x.path().value().substring(FOLDER.length() + 1).split("/", -1);
        Optional<Session> session = ids.length == 2 ? session(x, ids[0]) : Optional.empty();
        if (session.isEmpty() || ids[1].isEmpty() || ids[1].length() > MAX_ID) {
            x.text(HttpServletResponse.SC_BAD_REQUEST, "Invalid session_id");
        } else if (isPut) {
            put(x, session.get(), ids[1]);
        } else {
            session.get().uploads().delete(ids[1]);
            x.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /** A session of somebody else's is as good as none. */
    private static Optional<Session> session(Exchange x, String id) {
        String owner = Owners.of(x.app().options().people().of(x.request()).orElse(null));
        return x.app().sessions().find(id).filter(s -> s.owner().equals(owner));
    }

    private static void put(Exchange x, Session session, String id) throws IOException {
        long limit = x.app().options().maxUploadBytes();
        if (x.request().getContentLengthLong() > limit + FORM_BYTES) {
            tooLarge(x, limit);
            return;
        }
        try {
            UploadForm form =
                    UploadForm.read(x.request().getContentType(), x.request().getInputStream(), limit);
            session.uploads().put(new UploadedFile(id, form.name(), form.type(), form.data()));
            x.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (UploadForm.TooLargeException e) {
            tooLarge(x, limit);
        } catch (UploadForm.MalformedException e) {
            x.text(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static void tooLarge(Exchange x, long limit) throws IOException {
        x.text(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "The file is larger than " + limit + " bytes (server.maxUploadSize)");
    }

    private static void preflight(Exchange x) {
        x.response().setHeader("Access-Control-Allow-Methods", "PUT, OPTIONS, DELETE");
        x.response().setHeader("Access-Control-Allow-Headers", Xsrf.HEADER + ", Content-Type");
        x.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
