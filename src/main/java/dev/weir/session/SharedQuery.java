package dev.weir.session;

import dev.weir.command.QueryParams;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A session's query parameters while several threads of one run use them: one call at a time. */
final class SharedQuery implements QueryParams {

    private final Query query;
    private final ReentrantLock lock;

    SharedQuery(Query query, ReentrantLock lock) {
        this.query = query;
        this.lock = lock;
    }

    private <T> T alone(Supplier<T> call) {
        lock.lock();
        try {
            return call.get();
        } finally {
            lock.unlock();
        }
    }

    private void alone(Runnable call) {
        alone(() -> {
            call.run();
            return true;
        });
    }

    @Override
    public List<String> all(String key) {
        return alone(() -> query.all(key));
    }

    @Override
    public boolean has(String key) {
        return alone(() -> query.has(key));
    }

    @Override
    public List<String> keys() {
        return alone(query::keys);
    }

    @Override
    public void set(String key, List<String> values) {
        alone(() -> query.set(key, values));
    }

    @Override
    public boolean remove(String key) {
        return alone(() -> query.remove(key));
    }

    @Override
    public void clear() {
        alone(query::clear);
    }

    @Override
    public void replace(Map<String, List<String>> all) {
        alone(() -> query.replace(all));
    }

    @Override
    public void update(Map<String, List<String>> more) {
        alone(() -> query.update(more));
    }
}
