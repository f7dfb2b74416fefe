package health.charley.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private void requireDistinct() {
        var users = new HashMap<Integer, Listener>();
        for (var listener : listeners()) {
            var other = users.putIfAbsent(listener.port(), listener);
            if (other != null) {
                throw new CannotStart("Port " + listener.port() + " is given to both " + other.title() + " and "
                        + listener.title() + ". Give one of them another port, in " + other.part().variable + " or "
                        + listener.part().variable + ".");
            }
        }
    }

    /** Refuses to start when two parts, or a part and another program, are to have the same port. */
    void requireFree() {
        requireDistinct();
        listeners().forEach(Ports::requireFree);
    }

    private static void requireFree(Listener listener) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port()));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + listener.port() + ", which " + listener.need() + ", is taken by another program. Stop it,"
                            + " or give " + listener.part().title + " another port in "
                            + listener.part().variable + ".",
                    taken);
        }
    }

    private List<Listener> listeners() {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.isService()
                        ? Stream.of(new Listener(part, of(part), false), new Listener(part, management(part), true))
                        : Stream.of(new Listener(part, of(part), false)))
                .toList();
    }

    /** One port that a part listens on; a service has a second one, for its health and metrics. */
    private record Listener(Part part, int port, boolean isManagement) {
        String title() {
            return isManagement
                    ? part.title + " (for its health and metrics, " + Part.TO_MANAGEMENT + " above its port)"
                    : part.title;
        }

        String need() {
            return isManagement
                    ? part.title + " needs for its health and metrics, " + Part.TO_MANAGEMENT + " above its port"
                    : part.title + " needs";
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
