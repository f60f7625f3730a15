package dev.weir.golden;

import java.net.URI;

/** A server with the scripts of a folder: how one asks it for a case. */
interface ServerUnderTest extends AutoCloseable {
    /** Where the script of this name is served, ready for a first session. */
    URI urlOf(String caseName);

    /** Says that nobody asks for this case any more. */
    default void done(String caseName) {}

    @Override
    void close();
}
