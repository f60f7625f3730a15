package dev.weir.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the headers of proxies say. {@code X-Forwarded-*} go before {@code Forwarded} (RFC 7239): a proxy that writes the former passes
 * the latter on as the browser sent it. What is malformed counts as not said.
 *
 * @param way the addresses that the request came from, the browser's first
 * @param scheme http or https
 * @param host a Host header, with or without port
 * @param port of the proxy, as the browser asked it
 * @param prefix what the proxy took off the path, with a slash in front and none at the end
 */
record Forwarded(
        List<String> way, Optional<String> scheme, Optional<String> host, Optional<Integer> port, String prefix) {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    /** Nothing that would end an attribute or a header, and no second slash: an address that begins with two names a host. */
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

    private static final Pattern V4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d+");

    private static final Pattern V6_WITH_PORT = Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d+)?");

    static Forwarded of(HttpServletRequest request) {
        Optional<String> scheme = first(request, "X-Forwarded-Proto");
        Optional<String> host = first(request, "X-Forwarded-Host");
        List<String> way = all(request, "X-Forwarded-For");
        if (scheme.isEmpty() && host.isEmpty() && way.isEmpty()) {
            List<String> hops = all(request, "Forwarded");
            way = hops.stream().flatMap(hop -> said(hop, "for").stream()).toList();
            scheme = hops.stream().findFirst().flatMap(hop -> said(hop, "proto"));
            host = hops.stream().findFirst().flatMap(hop -> said(hop, "host"));
        }
        return new Forwarded(
                way.stream().map(Forwarded::withoutPort).toList(),
                scheme.map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> word.equals("http") || word.equals("https")),
                host.filter(name -> HOST.matcher(name).matches()),
                first(request, "X-Forwarded-Port")
                        .filter(port -> port.matches("\\d{1,5}"))
                        .map(Integer::valueOf),
                prefix(request));
    }

    /** Each proxy on the way may have taken off something, the outermost first. */
    private static String prefix(HttpServletRequest request) {
        String whole = all(request, "X-Forwarded-Prefix").stream()
                .map(part -> part.replaceAll("/+$", ""))
                .collect(Collectors.joining());
        return PREFIX.matcher(whole).matches() && !whole.contains("/../") && !whole.endsWith("/..") ? whole : "";
    }

    private static Optional<String> first(HttpServletRequest request, String header) {
        return all(request, header).stream().findFirst();
    }

    private static List<String> all(HttpServletRequest request, String header) {
        List<String> parts = new ArrayList<>();
        for (String value : Collections.list(request.getHeaders(header))) {
            for (String part : value.split(",", -1)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The value of a parameter of one element of {@code Forwarded}. */
    private static Optional<String> said(String hop, String name) {
        for (String pair : hop.split(";", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2 && sides[0].strip().equalsIgnoreCase(name)) {
                return Optional.of(sides[1].strip().replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    private static String withoutPort(String address) {
        Matcher v4 = V4_WITH_PORT.matcher(address);
        Matcher v6 = V6_WITH_PORT.matcher(address);
        if (v4.matches()) {
            return v4.group(1);
        }
        return v6.matches() ? v6.group(1) : address;
    }
}
