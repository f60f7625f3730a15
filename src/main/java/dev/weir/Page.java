package dev.weir;

import dev.weir.command.PageBook;
import dev.weir.command.PageBook.Entry;

/** A page of an app with several, made by {@code st.page}. */
public final class Page {

    private final St st;
    private final Entry entry;
    private final PageFunction function;

    Page(St st, Entry entry, PageFunction function) {
        this.st = st;
        this.entry = entry;
        this.function = function;
    }

    /** Draws the page: for the one that {@code st.navigation} gave back. */
    public void run() {
        PageBook pages = st.run().pages();
        String before = pages.begin(entry);
        try {
            Calls.run(function, st);
        } finally {
            pages.end(before);
        }
    }

    /** What the menu shows. */
    public String title() {
        return entry.title();
    }

    /** The page's part of the address. */
    public String urlPath() {
        return entry.urlPath();
    }

    Entry entry() {
        return entry;
    }
}
