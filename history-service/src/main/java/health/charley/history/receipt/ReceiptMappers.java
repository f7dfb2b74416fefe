package health.charley.history.receipt;

import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Kept receipts that hold no assessment. What triage sums up in the header is not looked up in the payload when it is saved, so
 * that a payload that triage wrote wrongly shows when it is read.
 */
@ApplicationScoped
public class ReceiptMappers {
    /** When an operation that reads a kept receipt answers 500 of its own. */
    public static final String UNREADABLE =
            "Or it opens, and its receipt does not hold the assessment that triage summed up (type"
                    + " `urn:charley:problem:unreadable`): nothing of it is shown, and the export holds it as it was signed.";

    private static final Logger LOG = Logger.getLogger(ReceiptMappers.class);

    @ServerExceptionMapper
    public Response unreadable(UnreadableReceiptException failure, UriInfo uri) {
        LOG.errorf("A kept receipt can't be read, at %s: %s", uri.getPath(), failure.getMessage());
        var problem = Problems.unreadable("What is kept is not as triage writes it, and can't be shown.");
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(failure, uri))
                .toResponse();
    }
}
