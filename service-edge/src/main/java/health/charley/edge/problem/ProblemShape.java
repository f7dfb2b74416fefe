package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * The last hand on every problem: a type, and a detail that we wrote. Messages of exceptions are never passed on, for
 * they name classes and quote input; only a problem raised as such keeps its detail.
 */
@ApplicationScoped
public class ProblemShape implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        FailureLog.note(problem.getStatusCode(), context.cause);
        HttpProblem.Builder shaped = HttpProblem.builder(problem)
                .withType(Objects.requireNonNullElse(problem.getType(), Problems.ABOUT_BLANK));
        if (!(context.cause instanceof HttpProblem) && problem.getType() == null) {
            shaped.withDetail(Sentences.of(problem.getStatusCode()));
        }
        return shaped.build();
    }
}
