package dev.weir.web;

import dev.weir.command.Person;
import dev.weir.config.Config;
import dev.weir.web.http.AppRequests;
import dev.weir.web.proxy.TrustedProxies;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request: the server's principal, what middleware knows besides, and what headers of a trusted proxy say, which win.
 *
 * @param headers {@code server.trustedUserHeaders}: the attribute of {@code st.user} that each header fills
 * @param roles {@code weir.roles}: a server does not list a person's roles, it answers whether they have one
 */
record People(Map<String, String> headers, List<String> roles) {

    private static final String HEADERS = "server.trustedUserHeaders";

    /** What a person is called, the best name first. */
    private static final List<String> NAMES = List.of("name", "preferred_username", "email", "sub");

    /**
     * @throws IllegalArgumentException for headers that are no texts, or two of which fill one attribute
     */
    static People of(Config config) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Object given = config.get(HEADERS).orElse(Map.of());
        if (!(given instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(HEADERS + " must be a table of headers and attributes of st.user");
        }
        map.forEach((header, attribute) -> {
            if (headers.containsValue(attribute.toString())) {
                throw new IllegalArgumentException(
                        HEADERS + ": two headers fill '" + attribute + "'; leave one of them out");
            }
            headers.put(header.toString(), attribute.toString());
        });
        return new People(headers, config.listOf("weir.roles"));
    }

    /** Empty for somebody whom nobody knows. */
    Optional<Person> of(HttpServletRequest request) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        String id = "";
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            id = "user:" + principal.getName();
            describe(principal.getName(), request, facts);
        }
        Map<String, @Nullable Object> said = TrustedProxies.sent(request) ? said(request) : Map.of();
        if (!said.isEmpty()) {
            id += "headers:" + new TreeMap<>(said);
            facts.put("is_logged_in", true);
            facts.putAll(said);
        }
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(id, name(facts), Collections.unmodifiableMap(facts)));
    }

    private void describe(String name, HttpServletRequest request, Map<String, @Nullable Object> facts) {
        facts.put("is_logged_in", true);
        facts.put("sub", name);
        facts.put("name", name);
        if (name.indexOf('@') > 0) {
            facts.put("email", name);
        }
        facts.put("roles", roles.stream().filter(request::isUserInRole).toList());
        facts.putAll(AppRequests.userAttributes(request));
    }

    /** Nothing where none of the headers came: then nobody signed in there. One that is missing beside others is null, as in Streamlit. */
    private Map<String, @Nullable Object> said(HttpServletRequest request) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        headers.forEach((header, attribute) -> {
            Enumeration<String> values = request.getHeaders(header);
            String value = values.hasMoreElements() ? values.nextElement().strip() : "";
            out.put(attribute, value.isEmpty() ? null : text(value));
        });
        return out.values().stream().allMatch(value -> value == null) ? Map.of() : out;
    }

    /** Servers read headers as Latin-1, and some proxies write them in UTF-8; hardly any name means something as both. */
    private static String text(String latin) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(latin)) {
            return latin;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException isLatin) {
            return latin;
        }
    }

    private static String name(Map<String, @Nullable Object> facts) {
        return Stream.concat(NAMES.stream().map(facts::get), facts.values().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
