package dev.weir;

import dev.weir.command.ClientInfo;
import dev.weir.command.Person;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code st.context} tells of the browser and its request. What browsers say of themselves may be wrong. */
public final class Visitor {

    private final String sessionId;
    private final ClientInfo client;

    /**
     * Made by the server for scripts and hooks.
     *
     * @param client what is known
     */
    public Visitor(String sessionId, ClientInfo client) {
        this.sessionId = sessionId;
        this.client = client;
    }

    /** The session's id, the same for as long as the tab is open: hooks know it by this, too. */
    public String sessionId() {
        return sessionId;
    }

    /** The headers of the session's first request, by their names in lower case. */
    public Map<String, List<String>> headers() {
        return client.headers();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return client.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    public Map<String, String> cookies() {
        return client.cookies();
    }

    /** The address the request came from, unless it is this very machine. */
    public Optional<String> ipAddress() {
        return Optional.ofNullable(client.ipAddress());
    }

    /** The browser's language, such as {@code en-US}. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(client.locale()).map(Locale::forLanguageTag);
    }

    public Optional<ZoneId> timezone() {
        return Optional.ofNullable(client.timezone()).map(ZoneId::of);
    }

    /** The page's address. */
    public Optional<String> url() {
        return Optional.ofNullable(client.url());
    }

    /** Whether the page is embedded in another one. */
    public boolean isEmbedded() {
        return Boolean.TRUE.equals(client.embedded());
    }

    /** {@code "light"} or {@code "dark"}. */
    public Optional<String> colorScheme() {
        return Optional.ofNullable(client.colorScheme());
    }

    /** The name of the person who is logged in. */
    public Optional<String> user() {
        return Optional.ofNullable(client.person()).map(Person::name);
    }
}
