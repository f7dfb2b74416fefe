package health.charley.history.consent;

import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Without consent that is required, 403: signed in, and yet this may not be done. */
@ApplicationScoped
public class ConsentMappers {
    /** When an operation that saves something answers 403. */
    public static final String MISSING =
            "The consent that is required is missing: type `urn:charley:problem:consent-missing`, and the member `version` says"
                    + " to which version. Nothing was saved.";

    @ServerExceptionMapper
    public Response missing(ConsentMissingException failure, UriInfo uri) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(
                        Problems.consentMissing(failure.version(), failure.getMessage()),
                        ProblemContext.of(failure, uri))
                .toResponse();
    }
}
