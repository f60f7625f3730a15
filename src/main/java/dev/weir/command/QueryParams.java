package dev.weir.command;

import java.util.List;
import java.util.Map;

/** The address's query parameters but those of an embedding page; each change is told to the browser. */
public interface QueryParams {

    /** All values of a key, in order; empty if it is not there. */
    List<String> all(String key);

    /** Whether the key is there, be it without a value. */
    boolean has(String key);

    List<String> keys();

    /** Sets the values of a key. */
    void set(String key, List<String> values);

    /** False if the key was not there. */
    boolean remove(String key);

    void clear();

    /** Replaces everything with one message to the browser. */
    void replace(Map<String, List<String>> all);

    /** Sets some keys with one message to the browser. */
    void update(Map<String, List<String>> more);
}
