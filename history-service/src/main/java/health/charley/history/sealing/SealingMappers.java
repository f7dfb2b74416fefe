package health.charley.history.sealing;

import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A master key that is missing is an outage that an operator can end; the log says which. */
@ApplicationScoped
public class SealingMappers {
    private static final Logger LOG = Logger.getLogger(SealingMappers.class);
    /** As long as it takes to bring a key back and start again, at the least. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

    @ServerExceptionMapper
    public Response missing(MasterKeyMissingException failure, UriInfo uri) {
        LOG.error(failure.getMessage());
        var problem = Problems.unavailable(RETRY_AFTER, "What you keep here can't be opened just now.");
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(failure, uri))
                .toResponse();
    }
}
