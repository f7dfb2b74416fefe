package health.charley.content.editing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** The answer to a publication that a check stands against: 409, with all that the checks say. */
final class RefusedPublication {
    private static final URI TYPE = URI.create("urn:charley:problem:publication-refused");

    private RefusedPublication() {}

    static HttpProblem because(List<Objection> said) {
        return HttpProblem.builder()
                .withType(TYPE)
                .withTitle("Publication Refused")
                .withStatus(Status.CONFLICT)
                .withDetail(sentence(said))
                .with("objections", List.copyOf(said))
                .build();
    }

    /** The first objection that blocks. */
    static String sentence(List<Objection> said) {
        return said.stream()
                .filter(Objection::blocking)
                .map(Objection::detail)
                .findFirst()
                .orElseThrow();
    }
}
