package dev.weir.session;

import dev.weir.command.QueryParams;
import java.util.List;
import java.util.Map;

/** A session's query parameters while several threads of one run use them: one call at a time. */
final class SharedQuery implements QueryParams {

    private final Query query;
    private final Beside threads;

    SharedQuery(Query query, Beside threads) {
        this.query = query;
        this.threads = threads;
    }

    @Override
    public List<String> all(String key) {
        return threads.alone(() -> query.all(key));
    }

    @Override
    public boolean has(String key) {
        return threads.alone(() -> query.has(key));
    }

    @Override
    public List<String> keys() {
        return threads.alone(query::keys);
    }

    @Override
    public void set(String key, List<String> values) {
        threads.alone(() -> query.set(key, values));
    }

    @Override
    public boolean remove(String key) {
        return threads.alone(() -> query.remove(key));
    }

    @Override
    public void clear() {
        threads.alone(query::clear);
    }

    @Override
    public void replace(Map<String, List<String>> all) {
        threads.alone(() -> query.replace(all));
    }

    @Override
    public void update(Map<String, List<String>> more) {
        threads.alone(() -> query.update(more));
    }
}
