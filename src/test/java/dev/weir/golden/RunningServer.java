package dev.weir.golden;

import java.net.URI;

/**
 * A server that somebody else started, with every case at its own path.
 *
 * @param urlTemplate such as {@code http://127.0.0.1:8501/{name}}
 */
record RunningServer(String urlTemplate) implements ServerUnderTest {
    @Override
    public URI urlOf(String caseName) {
        return URI.create(urlTemplate.replace("{name}", caseName));
    }

    @Override
    public void close() {}
}
