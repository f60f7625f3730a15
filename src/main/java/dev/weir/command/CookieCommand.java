package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code set_cookie}, Weir's own: Streamlit has no way to set one. A socket cannot set cookies, so the page is given a picture of no size
 * whose address sets this one, once.
 */
final class CookieCommand {

    /** Where the picture is, below the app. */
    private static final String FOLDER = "/_stcore/cookie/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256}");

    /** What RFC 6265 lets a cookie hold, and as long as browsers keep. */
    private static final Pattern VALUE = Pattern.compile("[\\x21\\x23-\\x2B\\x2D-\\x3A\\x3C-\\x5B\\x5D-\\x7E]{0,4096}");

    private static final Pattern PATH = Pattern.compile("/[\\x21-\\x3A\\x3C-\\x7E]{0,1023}");

    private static final Map<String, String> SAME_SITE = Map.of("lax", "Lax", "strict", "Strict", "none", "None");

    static final List<Command> ALL = List.of(Command.of(
            "set_cookie(name, value, *, max_age=None, path=None, secure=None, http_only=True, same_site='Lax')",
            CookieCommand::set));

    private CookieCommand() {}

    private static @Nullable Object set(ScriptRun run, DeltaGenerator at, Args args) {
        NewCookie cookie = cookie(args);
        String token = run.settings().cookies().add(run.sessionId(), cookie);
        String address = run.client().base() + FOLDER + token;
        DeltaGenerator.root(Root.EVENT)
                .draw(
                        run,
                        Element.newBuilder()
                                .setHtml(Html.newBuilder()
                                        .setBody("<img src=\"" + address + "\" alt=\"\" width=\"0\" height=\"0\" />"))
                                .build());
        return null;
    }

    private static NewCookie cookie(Args args) {
        String name = args.string("name");
        if (!NAME.matcher(name).matches() || name.startsWith("_streamlit")) {
            throw wrong(
                    "'" + name + "' is no name for a cookie: letters, digits and -_. please, and not _streamlit...");
        }
        String value = args.string("value");
        if (!VALUE.matcher(value).matches()) {
            throw wrong("The value of the cookie '" + name
                    + "' has letters that cookies cannot hold, or more than 4096." + " Quote it first, as URLs are.");
        }
        String path = args.stringOrNull("path");
        if (path != null && !PATH.matcher(path).matches()) {
            throw wrong("'" + path + "' is no path for a cookie; it begins with a slash.");
        }
        String sameSite = SAME_SITE.get(args.string("same_site").toLowerCase(Locale.ROOT));
        if (sameSite == null) {
            throw wrong("same_site must be \"Lax\", \"Strict\" or \"None\", not \"" + args.string("same_site") + "\".");
        }
        Double seconds = Durations.seconds(args.language(), args.raw("max_age"));
        return new NewCookie(
                name,
                value,
                Optional.ofNullable(seconds).map(s -> Math.max(0, Math.round(s))),
                Optional.ofNullable(path),
                // Browsers take "None" over HTTPS only.
                args.raw("secure") == null
                        ? sameSite.equals("None") ? Optional.of(true) : Optional.empty()
                        : Optional.of(args.bool("secure")),
                args.bool("http_only"),
                sameSite);
    }

    private static StreamlitException wrong(String why) {
        return StreamlitException.api(why);
    }
}
