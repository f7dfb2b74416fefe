package health.charley.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;

/** Where each part listens, always on the loopback address. */
record Ports(Map<Part, Integer> byPart) {
    private static final int HIGHEST = 65_535;

    Ports {
        byPart = Map.copyOf(byPart);
    }

    /** The usual ports, save those that the environment gives. */
    static Ports from(Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, port(part, environment.getOrDefault(part.variable, "")));
        }
        return new Ports(ports);
    }

    int of(Part part) {
        return byPart.get(part);
    }

    int management(Part part) {
        return of(part) + Part.TO_MANAGEMENT;
    }

    String url(Part part) {
        return "http://localhost:" + of(part);
    }

    /** Refuses to start when another program has one of the ports. */
    void requireFree() {
        for (var part : Part.values()) {
            requireFree(of(part), part, "which " + part.title + " needs");
            if (part.isService()) {
                requireFree(
                        management(part),
                        part,
                        "which " + part.title + " needs for its health and metrics, " + Part.TO_MANAGEMENT
                                + " above its port");
            }
        }
    }

    private static void requireFree(int port, Part part, String reason) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + ", " + reason + ", is taken by another program. Stop it, or give " + part.title
                            + " another port in " + part.variable + ".",
                    taken);
        }
    }

    private static int port(Part part, String given) {
        if (given.isBlank()) {
            return part.usualPort;
        }
        try {
            var port = Integer.parseInt(given.trim());
            if (port > 0 && port <= HIGHEST - Part.TO_MANAGEMENT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says it
        }
        throw new CannotStart(part.variable + " is to be a port number, from 1 to " + (HIGHEST - Part.TO_MANAGEMENT)
                + ", and is '" + given + "'.");
    }
}
