package health.charley.web.forward;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which headers go with a request to a service and come back with its answer. The hop-by-hop ones stay (RFC 9110, 7.6.1);
 * cookies stay too, because the APIs know people by a bearer token only and a cookie there would be a second key.
 */
final class PassedHeaders {
    /** Where the client is, as this server sees it. */
    static final String CLIENT = "x-forwarded-for";

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "content-length");

    private static final Set<String> NOT_SENT = Set.of(
            "host", "cookie", "expect", "forwarded", CLIENT, "x-forwarded-host", "x-forwarded-proto", "x-real-ip");

    private static final Set<String> NOT_RETURNED =
            Set.of("set-cookie", "set-cookie2", "server", "strict-transport-security");

    private PassedHeaders() {}

    static void toService(MultiMap from, MultiMap to) {
        copy(from, to, NOT_SENT);
    }

    static void toCaller(MultiMap from, MultiMap to) {
        copy(from, to, NOT_RETURNED);
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> except) {
        Set<String> left = new HashSet<>(HOP_BY_HOP);
        left.addAll(except);
        from.getAll("Connection").forEach(named -> left.addAll(names(named)));
        for (String name : from.names()) {
            if (!left.contains(name.toLowerCase(Locale.ROOT))) {
                to.set(name, from.getAll(name));
            }
        }
    }

    private static Set<String> names(String list) {
        Set<String> names = new HashSet<>();
        Arrays.stream(list.split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }
}
