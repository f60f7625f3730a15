package dev.weir.command;

import dev.weir.wire.Navigation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of an app, as one session sees them. */
public interface PageBook {

    /**
     * A page.
     *
     * @param hash its identity on the wire
     * @param source the script file's absolute path, or empty for a function or an address
     * @param function the script's function, or null
     * @param external an address outside, or null
     */
    record Entry(
            String hash,
            String source,
            @Nullable Object function,
            String title,
            String icon,
            String urlPath,
            boolean isDefault,
            boolean hidden,
            String section,
            @Nullable String external) {}

    /** {@code st.navigation}: takes the pages, sends the message, and tells which is to run. */
    Entry navigate(List<Entry> pages, Navigation.Builder message);

    /** The pages known so far: those of {@code pages/} until {@code st.navigation} was called. */
    List<Entry> pages();

    /** The page of this run. */
    String currentHash();

    /** The folder of the main script, absolute. */
    String mainFolder();

    /** The main script, absolute, or empty where the app is a function. */
    String mainScript();

    /** Runs the page's script or function as part of this run. */
    void run(Entry page);
}
