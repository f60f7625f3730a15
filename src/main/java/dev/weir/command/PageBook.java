package dev.weir.command;

import dev.weir.wire.Navigation;
import java.nio.file.Path;
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
            @Nullable String external) {

        /** The same page in a section of the menu. */
        public Entry in(String header) {
            return new Entry(hash, source, function, title, icon, urlPath, isDefault, hidden, header, external);
        }

        /** The same page as the one that is shown first. */
        public Entry asDefault() {
            return new Entry(hash, source, function, title, icon, urlPath, true, hidden, section, external);
        }
    }

    /** What a page's file name says. */
    record FileName(String name, String icon) {}

    /** {@code st.navigation}: takes the pages, sends the message, and tells which is to run. */
    Entry navigate(List<Entry> pages, Navigation.Builder message);

    /** The pages known so far: those of {@code pages/} until {@code st.navigation} was called. */
    List<Entry> pages();

    /** Whether {@code st.navigation} was called in this session. */
    boolean isNavigated();

    /** The name and icon in a script's file name. */
    FileName fileName(Path script);

    /** The identity on the wire of a page with this address. */
    String hash(String urlPath);

    /** The page of this run. */
    String currentHash();

    /** The folder of the main script, absolute. */
    String mainFolder();

    /** The main script, absolute, or empty where the app is a function. */
    String mainScript();

    /** Runs the page's script or function as part of this run. */
    void run(Entry page);

    /** What is drawn from now on belongs to a page; gives back whose it was before. */
    String begin(Entry page);

    /** The page ends. */
    void end(String before);
}
