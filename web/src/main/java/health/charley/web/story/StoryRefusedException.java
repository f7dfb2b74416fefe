package health.charley.web.story;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.ProblemView.InputErrorView;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The content service did not take a story, or hand out a form for one, and said why. */
final class StoryRefusedException extends RuntimeException {
    static final int SENT_BEFORE = 409;
    private static final Set<Integer> SAID_WHY = Set.of(400, SENT_BEFORE, 429);

    /** The fields of the form by what the API calls them. */
    private static final Map<String, String> FIELDS =
            Map.of("#/text", "text", "#/displayName", "name", "#/ageBand", "age", "#/consent", "consent");

    private static final List<String> ORDER = List.of("text", "name", "age", "consent", FormFault.WHOLE);

    private final int status;
    private final transient ProblemView problem;

    private StoryRefusedException(int status, ProblemView problem, WebApplicationException answered) {
        super(answered);
        this.status = status;
        this.problem = problem;
    }

    /** What the service said; the failure itself where it gave no reason that an author could read. */
    static RuntimeException of(WebApplicationException answered) {
        int status = answered.getResponse().getStatus();
        return SAID_WHY.contains(status)
                ? problem(answered)
                        .<RuntimeException>map(problem -> new StoryRefusedException(status, problem, answered))
                        .orElse(answered)
                : answered;
    }

    private static Optional<ProblemView> problem(WebApplicationException answered) {
        try {
            return Optional.ofNullable(answered.getResponse().readEntity(ProblemView.class))
                    .filter(problem -> problem.detail() != null);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    int status() {
        return status;
    }

    String detail() {
        return problem.detail();
    }

    /** What to mend, in the order of the form; what concerns no field of it concerns the whole. */
    FormErrors errors() {
        return problem.errors().isEmpty()
                ? FormFault.ofWhole(detail())
                : new FormErrors(problem.errors().stream()
                        .map(StoryRefusedException::error)
                        .sorted(Comparator.comparing(error -> ORDER.indexOf(error.field())))
                        .toList());
    }

    private static FormError error(InputErrorView said) {
        return new FormError(
                Optional.ofNullable(said.pointer()).map(FIELDS::get).orElse(FormFault.WHOLE), said.detail());
    }
}
