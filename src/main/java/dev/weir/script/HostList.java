package dev.weir.script;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Values on their way into a script: read once, by index. */
record HostList(@Nullable Object[] items) implements ProxyArray {

    @Override
    public @Nullable Object get(long index) {
        return items[(int) index];
    }

    @Override
    public void set(long index, Value value) {
        throw new UnsupportedOperationException("Read only");
    }

    @Override
    public long getSize() {
        return items.length;
    }
}
