package health.charley.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Failures of a request as problems, where the problem extension says too little or too much: which place of the input
 * is wrong, which methods an address takes, and that an outage is not a bug.
 */
@ApplicationScoped
public class ProblemMappers {

    /** Before the problem extension's own mappers, which come before everyone's. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(priority = FIRST)
    public Response unreadable(JsonProcessingException failure, UriInfo uri) {
        return answer(JsonFaults.problem(failure), failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response mismatched(MismatchedInputException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response unrecognized(UnrecognizedPropertyException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response invalid(InvalidFormatException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response violated(ResteasyReactiveViolationException failure, UriInfo uri) {
        return answer(Violations.problem(failure), failure, uri);
    }

    /** Our own data or code broke a rule of ours: nothing the caller could mend. */
    @ServerExceptionMapper(priority = FIRST)
    public Response misdeclared(ValidationException failure, UriInfo uri) {
        return answer(unexpected(), failure, uri);
    }

    /** Quarkus says so too where the class with this address lacks the method, and another above it has neither. */
    @ServerExceptionMapper(priority = FIRST)
    public Response notFound(NotFoundException failure, UriInfo uri) {
        AllowedMethods methods = AllowedMethods.ofCurrentRequest();
        return methods.areOthers() ? answer(notAllowed(methods), failure, uri) : failed(failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response notAllowed(NotAllowedException failure, UriInfo uri) {
        return answer(notAllowed(AllowedMethods.ofCurrentRequest()), failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response failed(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        if (failure.getCause() instanceof HttpProblem problem) {
            return answer(problem, problem, uri);
        }
        if (failure instanceof ResteasyReactiveClientProblem) {
            return answer(ofNeededService(failure), failure, uri);
        }
        return answer(PlainProblem.of(failure), failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response unforeseen(Exception failure, UriInfo uri) {
        if (UnreadableForm.isBehind(failure)) {
            return answer(Problems.badRequest(Pointers.ROOT, UnreadableForm.SENTENCE), failure, uri);
        }
        return answer(Outage.isBehind(failure) ? outage() : unexpected(), failure, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response broken(Error failure, UriInfo uri) {
        return answer(unexpected(), failure, uri);
    }

    private static HttpProblem notAllowed(AllowedMethods methods) {
        return HttpProblem.builder(HttpProblem.valueOf(Status.METHOD_NOT_ALLOWED))
                .withHeader(HttpHeaders.ALLOW, methods.allow())
                .build();
    }

    /** What another service answered is its business with us, not with our caller. */
    private static HttpProblem ofNeededService(WebApplicationException failure) {
        return failure.getResponse().getStatus() >= 500 ? outage() : unexpected();
    }

    private static HttpProblem outage() {
        return Problems.unavailable(Outage.RETRY_AFTER, Sentences.of(Status.SERVICE_UNAVAILABLE.getStatusCode()));
    }

    private static HttpProblem unexpected() {
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static Response answer(HttpProblem problem, Throwable cause, UriInfo uri) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(cause, uri))
                .toResponse();
    }
}
