package dev.weir;

import dev.weir.command.PageBook.Entry;
import dev.weir.options.NavigationOptions;
import dev.weir.options.PageConfigOptions;
import dev.weir.options.PageLinkOptions;
import dev.weir.options.PageOptions;
import dev.weir.options.SwitchPageOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages of an app, and the settings of each. */
sealed interface PageFace extends Face permits St {

    /** Title, icon and layout of the page. */
    default void setPageConfig(Consumer<PageConfigOptions> options) {
        Calls.value(this, "set_page_config", Calls.set(new PageConfigOptions(), options));
    }

    /** A page for {@link #navigation}; its address is made of its title unless the options say otherwise. */
    default Page page(String title, PageFunction function) {
        return page(title, function, o -> {});
    }

    default Page page(String title, PageFunction function, Consumer<PageOptions> options) {
        St st = Calls.st(this);
        Map<String, @Nullable Object> named =
                new HashMap<>(Calls.set(new PageOptions(), options).given());
        named.putIfAbsent("title", title);
        named.putIfAbsent("url_path", title.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}]+", "_"));
        Runnable body = () -> Calls.run(function, st);
        return new Page(st, (Entry) Calls.present(this, "Page", named, body), function);
    }

    /** Sets the pages of the app, and gives back the one that the address asks for: {@code st.navigation(...).run()}. */
    default Page navigation(Page... pages) {
        return navigation(List.of(pages), o -> {});
    }

    default Page navigation(List<Page> pages, Consumer<NavigationOptions> options) {
        return chosen(pages, pages.stream().map(Page::entry).toList(), options);
    }

    /** Pages in sections of the menu. */
    default Page navigation(Map<String, List<Page>> sections, Consumer<NavigationOptions> options) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        sections.forEach((name, pages) ->
                entries.put(name, pages.stream().map(Page::entry).toList()));
        return chosen(sections.values().stream().flatMap(Collection::stream).toList(), entries, options);
    }

    private Page chosen(List<Page> pages, Object entries, Consumer<NavigationOptions> options) {
        Entry found = (Entry) Calls.present(this, "navigation", Calls.set(new NavigationOptions(), options), entries);
        return pages.stream()
                .filter(p -> p.entry().hash().equals(found.hash()))
                .findFirst()
                .orElseThrow();
    }

    /** A link to a page. */
    default St pageLink(Page page) {
        return pageLink(page, o -> {});
    }

    default St pageLink(Page page, Consumer<PageLinkOptions> options) {
        return Calls.draw(this, "page_link", Calls.set(new PageLinkOptions(), options), page.entry());
    }

    /** A link to an address outside. */
    default St pageLink(String url, String label) {
        return pageLink(url, o -> o.label(label));
    }

    default St pageLink(String url, Consumer<PageLinkOptions> options) {
        return Calls.draw(this, "page_link", Calls.set(new PageLinkOptions(), options), url);
    }

    /** Ends the run and goes to another page. Not to be caught: it is an {@code Error}. */
    default void switchPage(Page page) {
        switchPage(page, o -> {});
    }

    default void switchPage(Page page, Consumer<SwitchPageOptions> options) {
        Calls.value(this, "switch_page", Calls.set(new SwitchPageOptions(), options), page.entry());
    }
}
