package dev.weir.bench;

import com.microsoft.playwright.Page;
import dev.weir.browser.AppWar;
import dev.weir.browser.Chromium;
import dev.weir.browser.StockTomcat;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Deploys a WAR with apps in three languages again and again into a Tomcat, while tabs rerun without a pause and one Chromium
 * watches: {@code Redeploys [--times 20] [--tabs 6]}. Tells the live heap after each, and whether everybody came back with their
 * session state. Wants {@code target/weir.war} and a Tomcat below {@code target/servers}, so {@code mvn verify} before.
 */
public final class Redeploys {

    private static final String NAME = "redeployed";

    private static final List<String> MOUNTS = List.of("/", "/js", "/java");

    /** Of the page: whether its count is above the one that it had. */
    private static final String LATER =
            "last => Number((/Run (\\d+) of Ada/.exec(document.body.innerText) ?? [])[1]) > last";

    private static final String COUNT = "() => Number(/Run (\\d+) of Ada/.exec(document.body.innerText)[1])";

    /** From this redeployment on growth counts: the server deployed, undeployed, and let browsers come back once. */
    private static final int SETTLED = 1;

    /** The tabs go on while the heap is looked at, so that the least of what several collections leave counts. */
    private static final Duration LOOKING = Duration.ofSeconds(3);

    /** Tomcat looks for new files every 10 s, undeploys, unpacks and deploys, all beside the load. */
    private static final int PATIENCE_MILLIS = 300_000;

    /**
     * What is held softly goes at each collection, as it does when memory is wanted: what stays is held for good.
     *
     * <p>And only the compiler that keeps no profile works. The other one compiles into the loops in which all threads wait for work, such as
     * {@code ThreadPoolExecutor.getTask}, the classes that it mostly saw there, and code on the stack of a waiting thread keeps those: one
     * earlier copy of a WAR then stays until these threads end. A WAR can let go of nothing there, and it would hide what it could.
     */
    private static final List<String> FLAGS = List.of("-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:TieredStopAtLevel=1");

    private Redeploys() {}

    public static void main(String[] words) throws IOException {
        Options options = Options.of(words);
        System.setProperty("weir.war", "target/weir.war");
        System.setProperty("weir.tomcat", tomcat());
        Path war = AppWar.build(Path.of("target", NAME + ".war"), pages(), List.of(RedeployedApps.class));
        AtomicBoolean done = new AtomicBoolean();
        try (StockTomcat tomcat = StockTomcat.with(Path.of(System.getProperty("java.home")), FLAGS, war, NAME);
                ServerProcess process = new ServerProcess(tomcat.pid());
                HttpClient http = Browser.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Chromium chromium = new Chromium()) {
            String url = tomcat.url() + "/" + NAME;
            List<RedeployedTab> tabs = new ArrayList<>();
            for (int i = 0; i < options.number("tabs", 6); i++) {
                tabs.add(new RedeployedTab(http, URI.create(url + MOUNTS.get(i % MOUNTS.size())), done));
            }
            tabs.forEach(threads::submit);
            long[] heaps = new long[options.number("times", 20) + 1];
            try {
                redeploy(tomcat, process, war, chromium.open(url + "/"), heaps);
            } finally {
                done.set(true);
            }
            int last = heaps.length - 1;
            Load.say(
                    "from redeployment %d to %d the live heap grew by %.1f %%",
                    SETTLED, last, 100.0 * heaps[last] / heaps[Math.min(SETTLED, last)] - 100);
            Load.say(
                    "%d tabs: %d reruns, came back %d times with their session state, %d times without",
                    tabs.size(),
                    tabs.stream().mapToInt(RedeployedTab::reruns).sum(),
                    tabs.stream().mapToInt(RedeployedTab::resumed).sum(),
                    tabs.stream().mapToInt(RedeployedTab::lost).sum());
        }
    }

    private static void redeploy(StockTomcat tomcat, ServerProcess process, Path war, Page page, long[] heaps)
            throws IOException {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.getByLabel("Name").fill("Ada");
        page.getByLabel("Name").press("Enter");
        page.waitForFunction(LATER, 0);
        for (int i = 0; i < heaps.length; i++) {
            Object before = page.evaluate(COUNT);
            long begin = System.nanoTime();
            if (i > 0) {
                deploy(tomcat, war);
                page.waitForFunction(LATER, before);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            heaps[i] = process.liveHeap(LOOKING);
            Load.say("redeployment %d: Chromium back after %.1f s, %s", i, seconds, process.describe(heaps[i]));
        }
    }

    private static Path pages() throws IOException {
        Path folder = Files.createTempDirectory("redeployed");
        Files.copy(Path.of("bench/redeployed.py"), folder.resolve("app.py"));
        Files.copy(Path.of("bench/redeployed.js"), folder.resolve("page.js"));
        return folder;
    }

    private static String tomcat() throws IOException {
        try (Stream<Path> servers = Files.list(Path.of("target/servers"))) {
            return servers.map(Path::toString)
                    .filter(server -> server.contains("apache-tomcat-11"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Tomcat in target/servers: run mvn verify"));
        }
    }

    /** In one step, as whoever deploys with care does it: Tomcat never sees half a file. */
    private static void deploy(StockTomcat tomcat, Path war) throws IOException {
        Path draft = Files.createTempFile(tomcat.webapps().getParent(), NAME, ".war");
        Files.copy(war, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, tomcat.webapps().resolve(NAME + ".war"), StandardCopyOption.REPLACE_EXISTING);
    }
}
