package dev.weir.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A proxy in front of a server, for HTTP and WebSockets: asks the server under the server's own name, says in {@code X-Forwarded-*} what the
 * browser asked, and may take a prefix off the path. One request for each connection, which then only carries bytes.
 */
public final class ReverseProxy implements AutoCloseable {

    private final URI server;
    private final String prefix;
    private final List<String> moreHeaders;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private ReverseProxy(URI server, String prefix, List<String> moreHeaders) {
        this.server = server;
        this.prefix = prefix;
        this.moreHeaders = moreHeaders;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Passes everything on under the same path. */
    public static ReverseProxy before(URI server) {
        return new ReverseProxy(server, "", List.of());
    }

    /** Answers below a prefix, which the server never sees; header lines are added to each request. */
    public static ReverseProxy stripping(String prefix, URI server, String... headerLines) {
        return new ReverseProxy(server, prefix, List.of(headerLines));
    }

    /** Where browsers find the server's own address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + prefix + server.getPath());
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                open.add(browser);
                Thread.ofVirtual().start(() -> serve(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket browser) {
        try (browser;
                Socket upstream = new Socket(server.getHost(), server.getPort())) {
            open.add(upstream);
            upstream.getOutputStream().write(rewritten(head(browser.getInputStream())));
            Thread.ofVirtual().start(() -> pump(browser, upstream));
            pump(upstream, browser);
        } catch (IOException gone) {
            // A test that ends closes one end or the other.
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException gone) {
            // As above.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("no request");
            }
            head.write(b);
            matched = b == "\r\n\r\n".charAt(matched) ? matched + 1 : b == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] rewritten(String head) throws IOException {
        List<String> lines = new ArrayList<>(List.of(head.strip().split("\r\n")));
        String[] request = lines.removeFirst().split(" ");
        if (!request[1].startsWith(prefix)) {
            throw new IOException("not below the prefix: " + request[1]);
        }
        String path = request[1].substring(prefix.length());
        boolean upgrades =
                lines.stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).startsWith("upgrade: websocket"));
        List<String> out = new ArrayList<>();
        out.add(request[0] + " " + (path.isEmpty() ? "/" : path) + " " + request[2]);
        for (String line : lines) {
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            if (name.equals("host")) {
                out.add("Host: " + server.getRawAuthority());
                out.add("X-Forwarded-Host: " + line.substring(5).strip());
            } else if (!name.equals("connection") || upgrades) {
                out.add(line);
            }
        }
        out.add("X-Forwarded-For: 203.0.113.9");
        out.add("X-Forwarded-Proto: http");
        if (!prefix.isEmpty()) {
            out.add("X-Forwarded-Prefix: " + prefix);
        }
        if (!upgrades) {
            out.add("Connection: close");
        }
        out.addAll(moreHeaders);
        return (String.join("\r\n", out) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Cuts every connection, as a network that goes away for a moment. */
    public void cut() {
        try {
            for (Socket socket : open) {
                socket.close();
                open.remove(socket);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
