package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;

/** A JAX-RS failure as a problem: its status and headers, without its message. */
final class PlainProblem {

    private static final Set<String> OF_THE_BODY = Set.of(
            HttpHeaders.CONTENT_LENGTH.toLowerCase(Locale.ROOT), HttpHeaders.CONTENT_TYPE.toLowerCase(Locale.ROOT));

    private PlainProblem() {}

    /** The problem that says what this failure says, and no more. */
    static HttpProblem of(WebApplicationException failure) {
        Response response = failure.getResponse();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withTitle(response.getStatusInfo().getReasonPhrase())
                .withStatus(response.getStatusInfo());
        response.getHeaders().forEach((name, values) -> {
            if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> problem.withHeader(name, value));
            }
        });
        return problem.build();
    }
}
