package dev.weir.testing;

import java.net.URI;

/**
 * A server that somebody else started, with every script at its own path.
 *
 * @param urlTemplate such as {@code http://127.0.0.1:8501/{name}}
 */
record RunningServer(String urlTemplate) implements ServerUnderTest {
    @Override
    public URI urlOf(String name) {
        return URI.create(urlTemplate.replace("{name}", name));
    }

    @Override
    public void close() {}
}
