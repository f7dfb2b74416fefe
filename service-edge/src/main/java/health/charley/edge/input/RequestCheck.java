package health.charley.edge.input;

import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The line and the headers of a request, before anyone acts on them. A path has one form: other spellings of the same
 * address ({@code ;x}, {@code //}, {@code %2F}, {@code /./}) are how checks by path are got round, so they are refused. So is
 * an API's with a slash behind it, which would be answered as if it were not there.
 */
final class RequestCheck {

    private static final List<String> DISGUISES = List.of(";", "\\", "//", "%2f", "%5c", "%3b", "%2e", "%25");

    static final String APIS = "/api/";

    private static final int MOST_CHARACTERS = 4_000;

    private RequestCheck() {}

    /** What is wrong with the request, if anything is. */
    static Optional<HttpProblem> of(HttpServerRequest request) {
        return ofLength(request.uri())
                .or(() -> ofPath(request.path()))
                .or(() -> ofQuery(request.query()))
                .or(() -> ofHeaders(request.headers().entries()));
    }

    /** Whether the path can't be read as text, so that nothing is at it. */
    static boolean isOfNothing(String path) {
        return !isPlain(path);
    }

    private static Optional<HttpProblem> ofLength(String uri) {
        return uri.length() > MOST_CHARACTERS
                ? Optional.of(Problems.of(
                        Status.REQUEST_URI_TOO_LONG,
                        "The address has more than the " + MOST_CHARACTERS + " characters this service takes."))
                : Optional.empty();
    }

    private static Optional<HttpProblem> ofPath(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean disguised = DISGUISES.stream().anyMatch(lower::contains)
                || path.startsWith(APIS) && path.endsWith("/")
                || List.of(path.split("/")).stream().anyMatch(step -> ".".equals(step) || "..".equals(step));
        return isPlain(path) && !disguised
                ? Optional.empty()
                : Optional.of(Problems.of(Status.BAD_REQUEST, "The path is not in its plain form."));
    }

    private static Optional<HttpProblem> ofQuery(String query) {
        if (query == null) {
            return Optional.empty();
        }
        return List.of(query.split("&")).stream()
                .filter(pair -> !isPlain(pair))
                .findFirst()
                .map(pair -> Problems.badParameter(nameIn(pair), "This holds characters that no text may hold."));
    }

    private static Optional<HttpProblem> ofHeaders(List<Map.Entry<String, String>> headers) {
        return headers.stream()
                .filter(header -> ControlCharacters.in(header.getValue()))
                .findFirst()
                .map(header -> Problems.badParameter(header.getKey(), "This holds characters that no text may hold."));
    }

    private static boolean isPlain(String encoded) {
        return PercentDecoding.decode(encoded)
                .filter(text -> !ControlCharacters.in(text))
                .isPresent();
    }

    private static String nameIn(String pair) {
        int end = pair.indexOf('=');
        return PercentDecoding.decode(end < 0 ? pair : pair.substring(0, end)).orElse("");
    }
}
