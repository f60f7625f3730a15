package dev.weir.session;

import dev.weir.command.PageBook;
import dev.weir.wire.AppPage;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.Navigation;
import dev.weir.wire.PageNotFound;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of one session: those of the {@code pages/} folder until the script calls {@code st.navigation}. */
final class SessionPages implements PageBook {

    private final Session session;
    private final String mainScript;
    private final String mainHash;
    private List<Entry> pages = List.of();
    private boolean navigated;
    private String wantedHash = "";
    private String wantedName = "";
    private String currentHash;
    private @Nullable Rerun run;

    SessionPages(Session session, String mainScript) {
        this.session = session;
        this.mainScript = mainScript;
        this.mainHash = Pages.hash(mainScript.isEmpty() ? session.settings().name() : mainScript);
        this.currentHash = mainHash;
    }

    String mainHash() {
        return mainHash;
    }

    /** A run for a page starts; true if it is the page of the run before. */
    boolean begin(Rerun next, RerunRequest request) {
        run = next;
        String before = currentHash;
        wantedHash = request.pageHash();
        wantedName = request.pageName();
        if (!navigated && !mainScript.isEmpty()) {
            pages = Pages.of(mainScript);
        }
        currentHash = wantedPage().map(Entry::hash).orElse(wantedHash.isEmpty() ? mainHash : wantedHash);
        return before.equals(currentHash);
    }

    /** The hash of what a run starts with: under {@code st.navigation} the main script, whatever page it will call. */
    String scriptHash() {
        return navigated || pages.size() < 2 ? mainHash : currentHash;
    }

    private Optional<Entry> wantedPage() {
        return Pages.find(pages, wantedHash, wantedName);
    }

    /** The script that this run executes: a page of the folder, or the main script. */
    String script() {
        if (navigated || pages.size() < 2) {
            return mainScript;
        }
        Optional<Entry> page = wantedPage();
        Entry main = pages.get(0);
        if (page.isEmpty() && !wantedName.isEmpty()) {
            session.send(ForwardMsg.newBuilder()
                    .setPageNotFound(PageNotFound.newBuilder().setPageName(wantedName)));
            currentHash = main.hash();
        }
        Entry found = page.orElse(main);
        session.send(ForwardMsg.newBuilder()
                .setNavigation(message(pages, found, Navigation.newBuilder().setPosition(position()))));
        return found.source();
    }

    private Navigation.Position position() {
        return session.settings().config().getHideSidebarNav()
                ? Navigation.Position.HIDDEN
                : Navigation.Position.SIDEBAR;
    }

    @Override
    public Entry navigate(List<Entry> all, Navigation.Builder message) {
        pages = List.copyOf(all);
        navigated = true;
        Optional<Entry> wanted = wantedPage();
        if (position() == Navigation.Position.HIDDEN) {
            message.setPosition(Navigation.Position.HIDDEN);
        }
        Entry fallback = all.stream().filter(Entry::isDefault).findFirst().orElse(all.get(0));
        Rerun current = Objects.requireNonNull(run);
        if (wanted.isEmpty() && (!wantedName.isEmpty() || isStrange(wantedHash))) {
            current.send(ForwardMsg.newBuilder().setPageNotFound(PageNotFound.getDefaultInstance()));
        }
        Entry found = wanted.orElse(fallback);
        currentHash = found.hash();
        session.state().onPage(currentHash);
        current.send(ForwardMsg.newBuilder().setNavigation(message(all, found, message)));
        return found;
    }

    /** Whether the browser asks for a page that is gone; the main script's hash is what it has before the first navigation. */
    private boolean isStrange(String hash) {
        return !hash.isEmpty() && !hash.equals(mainHash);
    }

    @Override
    public boolean isNavigated() {
        return navigated;
    }

    @Override
    public FileName fileName(Path script) {
        return new FileName(Pages.nameOf(script), Pages.iconOf(script));
    }

    @Override
    public String hash(String urlPath) {
        return Pages.hash(urlPath);
    }

    private static Navigation.Builder message(List<Entry> all, Entry current, Navigation.Builder out) {
        out.setPageScriptHash(current.hash());
        for (Entry p : all) {
            if (!out.getSectionsList().contains(p.section())) {
                out.addSections(p.section());
            }
            AppPage.Builder page = AppPage.newBuilder()
                    .setPageScriptHash(p.hash())
                    .setPageName(p.title())
                    .setIcon(p.icon().isEmpty() || p.icon().startsWith(":") ? p.icon() : "emoji:" + p.icon())
                    .setIsDefault(p.isDefault())
                    .setSectionHeader(p.section())
                    .setUrlPathname(p.isDefault() ? "" : p.urlPath())
                    .setIsHidden(p.hidden());
            if (p.external() != null) {
                page.setExternalUrl(p.external());
            }
            out.addAppPages(page);
        }
        return out;
    }

    @Override
    public List<Entry> pages() {
        return pages;
    }

    @Override
    public String currentHash() {
        return currentHash;
    }

    @Override
    public String mainFolder() {
        return mainScript.isEmpty() ? "" : String.valueOf(Path.of(mainScript).getParent());
    }

    @Override
    public String mainScript() {
        return mainScript;
    }

    @Override
    public void run(Entry page) {
        Rerun current = Objects.requireNonNull(run);
        String before = begin(page);
        try {
            Object function = page.function();
            if (function != null) {
                current.language().call(function, List.of(), java.util.Map.of());
            } else {
                session.runner().run(current, page.source(), false);
            }
        } finally {
            end(before);
        }
    }

    @Override
    public String begin(Entry page) {
        return Objects.requireNonNull(run).scriptHash(page.hash());
    }

    @Override
    public void end(String before) {
        Objects.requireNonNull(run).scriptHash(before);
    }
}
