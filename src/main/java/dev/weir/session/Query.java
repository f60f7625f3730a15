package dev.weir.session;

import dev.weir.command.QueryParams;
import dev.weir.command.QueryValues;
import dev.weir.command.StreamlitException;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.PageInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The query string of a session's address. */
final class Query implements QueryParams {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    /** Keys of widgets that the current run has drawn. */
    private final Set<String> bound = new HashSet<>();

    private Map<String, List<String>> given = Map.of();
    private final Consumer<ForwardMsg.Builder> send;

    Query(Consumer<ForwardMsg.Builder> send) {
        this.send = send;
    }

    /** Takes over what the browser says; nothing is sent. A piece that is not valid is taken as it stands. */
    void read(String query) {
        values.clear();
        bound.clear();
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
        return QueryValues.write(values);
    }

    /** Tells the browser what the address is now. */
    void tell() {
        send.accept(
                ForwardMsg.newBuilder().setPageInfoChanged(PageInfo.newBuilder().setQueryString(write())));
    }

    @Override
    public List<String> all(String key) {
        return QueryValues.isReserved(key) ? List.of() : List.copyOf(values.getOrDefault(key, List.of()));
    }

    @Override
    public boolean has(String key) {
        return values.containsKey(key) && !QueryValues.isReserved(key);
    }

    @Override
    public List<String> keys() {
        return values.keySet().stream().filter(k -> !QueryValues.isReserved(k)).toList();
    }

    @Override
    public void set(String key, List<String> all) {
        refuse(Set.of(key), "set");
        put(key, all);
    }

    @Override
    public boolean remove(String key) {
        refuse(Set.of(key), "delete");
        return drop(key);
    }

    /** A widget fills the key from now on; scripts may not. */
    void bind(String key) {
        bound.add(key);
    }

    void unbind(String key) {
        bound.remove(key);
    }

    /** Sets the values of a key for its widget. */
    void put(String key, List<String> all) {
        values.put(key, List.copyOf(all));
        tell();
    }

    /** Removes a key for its widget; false if it was not there. */
    boolean drop(String key) {
        if (!has(key)) {
            return false;
        }
        values.remove(key);
        tell();
        return true;
    }

    private void refuse(Set<String> keys, String what) {
        keys.stream().filter(bound::contains).findFirst().ifPresent(key -> {
            throw StreamlitException.api("Cannot directly " + what + " query parameter '" + key
                    + "' - it is bound to a widget. Modify the widget value instead.");
        });
    }

    @Override
    public void clear() {
        replace(Map.of());
    }

    @Override
    public void replace(Map<String, List<String>> all) {
        refuse(all.keySet(), "set");
        values.keySet().removeIf(k -> !QueryValues.isReserved(k));
        update(all);
    }

    @Override
    public void update(Map<String, List<String>> more) {
        refuse(more.keySet(), "set");
        more.forEach((k, v) -> values.put(k, List.copyOf(v)));
        tell();
    }
}
