package dev.weir.cli;

import dev.weir.config.Config;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/** Finds the port to serve at. */
final class Ports {

    /** As many as Streamlit (1.62) tries when nobody asked for a port. */
    private static final int TRIES = 100;

    private static final int LAST = 65_535;

    private Ports() {}

    /**
     * The configured port, or, where none is configured and the default is in use, the next free one.
     *
     * @throws CliException if it is in use
     */
    static int find(Config config) {
        Optional<String> address = config.textOf("server.address");
        int wanted = config.port();
        if (wanted == 0 || isFree(address, wanted)) {
            return wanted;
        }
        if (config.isSet("server.port")) {
            throw new CliException("Port " + wanted + " is not available (" + config.placeOf("server.port")
                    + "). End what uses it, or choose another with --server.port");
        }
        for (int port = wanted + 1; port <= Math.min(LAST, wanted + TRIES); port++) {
            if (isFree(address, port)) {
                return port;
            }
        }
        throw new CliException(
                "No free port from " + wanted + " to " + (wanted + TRIES) + ". Choose one with --server.port");
    }

    private static boolean isFree(Optional<String> address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    address.isPresent()
                            ? new InetSocketAddress(InetAddress.getByName(address.get()), port)
                            : new InetSocketAddress(port));
            return true;
        } catch (UnknownHostException e) {
            throw new CliException("There is no address " + address.orElse("") + " (server.address)");
        } catch (IOException e) {
            return false;
        }
    }
}
