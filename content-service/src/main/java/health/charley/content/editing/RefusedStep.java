package health.charley.content.editing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** The answer to a step that a check stands against: 409, with all that the checks say. */
final class RefusedStep {
    private static final URI PUBLICATION = URI.create("urn:charley:problem:publication-refused");
    private static final URI REVIEW = URI.create("urn:charley:problem:review-refused");

    private RefusedStep() {}

    static HttpProblem publication(List<Objection> said) {
        return problem(PUBLICATION, "Publication Refused", said);
    }

    static HttpProblem review(List<Objection> said) {
        return problem(REVIEW, "Review Refused", said);
    }

    private static HttpProblem problem(URI type, String title, List<Objection> said) {
        return HttpProblem.builder()
                .withType(type)
                .withTitle(title)
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
