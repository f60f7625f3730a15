package dev.weir.cli;

import dev.weir.config.Config;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says where the app is, in Streamlit's words, and opens it where there is a screen. */
final class Welcome {

    private final PrintStream out;

    Welcome(PrintStream out) {
        this.out = out;
    }

    void print(Config config, int port, Targets targets) {
        String scheme = config.textOf("server.sslCertFile").isPresent() ? "https" : "http";
        String base = config.stringOf("server.baseUrlPath").replaceAll("^/+|/+$", "");
        String path = base.isEmpty() ? "" : "/" + base;
        String end = ":" + port + path;
        if (!config.boolOf("logger.hideWelcomeMessage")) {
            String what = targets.isFolder() ? targets.apps().size() + " Weir apps" : "your Weir app";
            out.println();
            out.println("  You can now view " + what + " in your browser.");
            out.println();
            Optional<String> address = config.textOf("server.address").filter(a -> !a.equals("0.0.0.0"));
            if (config.isSet("browser.serverAddress")) {
                String outside =
                        config.isSet("browser.serverPort") ? ":" + config.intOf("browser.serverPort") : ":" + port;
                out.println("  URL: " + scheme + "://" + config.stringOf("browser.serverAddress") + outside + path);
            } else if (address.isPresent()) {
                out.println("  URL: " + scheme + "://" + address.get() + end);
            } else {
                out.println("  Local URL: " + scheme + "://localhost" + end);
                network().ifPresent(host -> out.println("  Network URL: " + scheme + "://" + host + end));
            }
            out.println();
        }
        if (!config.boolOf("server.headless")) {
            open(scheme + "://localhost" + end);
        }
    }

    /** This machine's address as others in its network see it. */
    private static Optional<String> network() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(i -> Collections.list(i.getInetAddresses()).stream())
                    .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    /** By the system's own command: the JDK's way would load a whole window system. */
    private static void open(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", url)
                : system.contains("windows") ? List.of("cmd", "/c", "start", url) : List.of("xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException nobodyOpensPages) {
            // The URL stands above.
        }
    }
}
