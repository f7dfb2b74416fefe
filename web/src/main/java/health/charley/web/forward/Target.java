package health.charley.web.forward;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which service a path belongs to. Only three addresses can ever be reached, and only by a path that means the same to
 * everybody: no dot segments, empty segments, path parameters or encoded characters that one server reads as a slash and
 * the next one does not (CVE-2026-39852, CVE-2026-50559).
 */
record Target(String host, int port, boolean secure, URI base) {
    private static final Pattern PLAIN_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(/|$)");
    private static final String KEYS_PATH = "/.well-known/jwks.json";
    private static final List<String> OURS = List.of("/api/");

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    static Target of(URI base) {
        boolean secure = "https".equals(base.getScheme());
        int usual = secure ? HTTPS_PORT : HTTP_PORT;
        return new Target(base.getHost(), base.getPort() < 0 ? usual : base.getPort(), secure, base);
    }

    /** Whether a raw path, as it stands in the request line, is the business of this package. */
    static boolean concerns(String rawPath) {
        return rawPath.equals(KEYS_PATH) || OURS.stream().anyMatch(rawPath::startsWith);
    }

    /** Whether the path can be passed on without anybody reading it in another way. */
    static boolean isPlain(String rawPath) {
        return PLAIN_PATH.matcher(rawPath).matches()
                && !DOT_SEGMENT.matcher(rawPath).find();
    }

    /** The service that a plain path belongs to, of those given by their name in the path. */
    static Optional<Target> of(String plainPath, Map<String, Target> byName) {
        if (plainPath.equals(KEYS_PATH)) {
            return Optional.ofNullable(byName.get("triage"));
        }
        String[] segments = plainPath.split("/", -1);
        return segments.length > 3 ? Optional.ofNullable(byName.get(segments[2])) : Optional.empty();
    }
}
