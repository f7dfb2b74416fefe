package health.charley.history.sealing;

import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What can't be opened. A master key that is missing is an outage that an operator can end; the log says which. Damaged
 * data is no fault of the request, and asking again won't help.
 */
@ApplicationScoped
public class SealingMappers {
    /** When an operation answers 500 of its own. */
    public static final String DAMAGED = "What is kept is damaged and can't be opened. It can still be erased.";

    /** When an operation that opens what it can answers 500: the key to all of it is damaged. */
    public static final String DAMAGED_KEY =
            "The person's key is damaged: nothing can be opened or added. It can still be erased.";

    private static final Logger LOG = Logger.getLogger(SealingMappers.class);
    /** As long as it takes to bring a key back and start again, at the least. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

    private final BrokenSeals seals;

    SealingMappers(BrokenSeals seals) {
        this.seals = seals;
    }

    @ServerExceptionMapper
    public Response missing(MasterKeyMissingException failure, UriInfo uri) {
        LOG.error(failure.getMessage());
        return answer(Problems.unavailable(RETRY_AFTER, "What you keep here can't be opened just now."), failure, uri);
    }

    @ServerExceptionMapper
    public Response broken(BrokenSealException failure, UriInfo uri) {
        seals.note(failure);
        var problem = failure.place()
                .map(place -> Problems.damaged(DAMAGED))
                .orElseGet(() -> Problems.allDamaged(DAMAGED_KEY));
        return answer(problem, failure, uri);
    }

    private static Response answer(HttpProblem problem, Exception failure, UriInfo uri) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(failure, uri))
                .toResponse();
    }
}
