package dev.weir.session;

import dev.weir.command.QueryParams;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.PageInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The query string of a session's address. */
final class Query implements QueryParams {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private Map<String, List<String>> given = Map.of();
    private final Consumer<ForwardMsg.Builder> send;

    Query(Consumer<ForwardMsg.Builder> send) {
        this.send = send;
    }

    /** Takes over what the browser says; nothing is sent. A piece that is not valid is taken as it stands. */
    void read(String query) {
        values.clear();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int eq = part.indexOf('=');
                String key = decode(eq < 0 ? part : part.substring(0, eq));
                values.computeIfAbsent(key, k -> new ArrayList<>()).add(eq < 0 ? "" : decode(part.substring(eq + 1)));
            }
        }
        given = Map.copyOf(values);
    }

    /** The values of a key that the run came with, whatever was changed since; empty if there were none. */
    List<String> given(String key) {
        return given.getOrDefault(key, List.of());
    }

    /** Forgets a key without a word to the browser; false if it was not there. */
    boolean discard(String key) {
        return values.remove(key) != null;
    }

    private static String decode(String s) {
        try {
            return URLDecoder.decode(s, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return s;
        }
    }

    String write() {
        StringBuilder out = new StringBuilder();
        values.forEach((k, vs) -> vs.forEach(v -> out.append(out.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(k, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(v, StandardCharsets.UTF_8))));
        return out.toString();
    }

    /** Tells the browser what the address is now. */
    void tell() {
        send.accept(
                ForwardMsg.newBuilder().setPageInfoChanged(PageInfo.newBuilder().setQueryString(write())));
    }

    @Override
    public List<String> all(String key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }

    @Override
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    @Override
    public void set(String key, List<String> all) {
        values.put(key, List.copyOf(all));
        tell();
    }

    @Override
    public boolean remove(String key) {
        if (values.remove(key) == null) {
            return false;
        }
        tell();
        return true;
    }

    @Override
    public void clear() {
        values.clear();
        tell();
    }

    @Override
    public void replace(Map<String, List<String>> all) {
        values.clear();
        all.forEach((k, v) -> values.put(k, List.copyOf(v)));
        tell();
    }
}
