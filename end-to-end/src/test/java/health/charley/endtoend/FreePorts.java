package health.charley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Ports that nobody listens on, each given once; the one for management, which lies 1000 above, is free too. */
public final class FreePorts {
    public static final int TO_MANAGEMENT = 1000;
    private static final int HIGHEST = 60_000;

    private final Set<Integer> given = new HashSet<>();

    public int next() {
        while (true) {
            var port = free();
            if (port < HIGHEST && isFree(port + TO_MANAGEMENT) && given.add(port) && given.add(port + TO_MANAGEMENT)) {
                return port;
            }
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
