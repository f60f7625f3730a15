package dev.weir.command;

import java.net.URI;

/** Addresses below the app for parts of the page that take them as they are; players and images have theirs completed by the page. */
final class Addresses {

    private Addresses() {}

    /** An address such as {@code /media/NAME} with the app's own path in front; any other as it is. */
    static String below(ScriptRun run, String address) {
        String page = run.client().url();
        if (page == null || !address.startsWith("/media/")) {
            return address;
        }
        String path;
        try {
            path = URI.create(page).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
        String base = path == null ? "" : path.replaceAll("/+$", "");
        for (PageBook.Entry entry : run.pages().pages()) {
            String end = "/" + entry.urlPath();
            if (!entry.urlPath().isEmpty() && base.endsWith(end)) {
                return base.substring(0, base.length() - end.length()) + address;
            }
        }
        return base + address;
    }
}
