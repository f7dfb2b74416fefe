package health.charley.edge.problem;

import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The problems a service raises itself, to be thrown. Each says in a sentence for its reader what is wrong; type,
 * instance and headers are added on the way out.
 */
public final class Problems {

    /** The type of a problem that says no more than its status (RFC 9457 §4.2.1). */
    static final URI ABOUT_BLANK = URI.create("about:blank");

    /** The type of a problem with {@code errors}: each names a place in the request. */
    static final URI INVALID_REQUEST = URI.create("urn:charley:problem:invalid-request");

    /** The type of a problem with what is stored, which no other request mends. */
    public static final URI DAMAGED = URI.create("urn:charley:problem:damaged");

    /** The type of a problem with one document of what is stored, which no other request mends; the rest opens. */
    public static final URI NO_DOCUMENT = URI.create("urn:charley:problem:no-document");

    /** The type of a problem with what is stored that opens and makes no sense, which no other request mends. */
    public static final URI UNREADABLE = URI.create("urn:charley:problem:unreadable");

    /** The type of a refusal after which the same is refused for good: there was one try left. */
    public static final URI LOCKED = URI.create("urn:charley:problem:locked");

    /** The type of a refusal to save something without the person's consent. */
    public static final URI CONSENT_MISSING = URI.create("urn:charley:problem:consent-missing");

    private Problems() {}

    /** 400: something at a place in the body is wrong. */
    public static HttpProblem badRequest(String pointer, String detail) {
        return badRequest(List.of(InputError.at(pointer, detail)));
    }

    /** 400: a parameter of the path, the query or the headers is wrong. */
    public static HttpProblem badParameter(String parameter, String detail) {
        return badRequest(List.of(InputError.of(parameter, detail)));
    }

    /** 400: several things are wrong; the first is also the problem's detail. */
    public static HttpProblem badRequest(List<InputError> errors) {
        return invalid(Status.BAD_REQUEST, errors).build();
    }

    /** 403: the caller is known and may not do this. */
    public static HttpProblem forbidden(String detail) {
        return of(Status.FORBIDDEN, detail);
    }

    /** 403: the caller may not do this, and from now on nobody may. */
    public static HttpProblem locked(String detail) {
        return prepared(Status.FORBIDDEN, detail)
                .withType(LOCKED)
                .withTitle("Locked")
                .build();
    }

    /** 403: nothing is saved without consent to this version, as the member {@code version} says. */
    public static HttpProblem consentMissing(String version, String detail) {
        return prepared(Status.FORBIDDEN, detail)
                .withType(CONSENT_MISSING)
                .withTitle("Consent missing")
                .with("version", version)
                .build();
    }

    /** 404: the path names something that is not there, or not there for this caller. */
    public static HttpProblem notFound(String detail) {
        return of(Status.NOT_FOUND, detail);
    }

    /** 404: this parameter of the path names something that is not there. */
    public static HttpProblem notFound(String parameter, String detail) {
        return invalid(Status.NOT_FOUND, List.of(InputError.of(parameter, detail)))
                .build();
    }

    /** 406: of what the caller asks for nothing can be sent. */
    public static HttpProblem notAcceptable() {
        return of(Status.NOT_ACCEPTABLE, Sentences.of(Status.NOT_ACCEPTABLE.getStatusCode()));
    }

    /** 409: the request contradicts what is stored. */
    public static HttpProblem conflict(String detail) {
        return of(Status.CONFLICT, detail);
    }

    /** 412: what the caller last saw is no longer what is stored. */
    public static HttpProblem preconditionFailed(String detail) {
        return of(Status.PRECONDITION_FAILED, detail);
    }

    /** 428: the caller must say what was last seen (RFC 6585 §3). */
    public static HttpProblem preconditionRequired(String detail) {
        return of(Status.PRECONDITION_REQUIRED, detail);
    }

    /** 429: this caller asks too often, and may try again after a while, in whole seconds (RFC 6585 §4). */
    public static HttpProblem tooManyRequests(Duration retryAfter, String detail) {
        return prepared(Status.TOO_MANY_REQUESTS, detail)
                .withHeader(RETRY_AFTER, Math.max(1, retryAfter.toSeconds()))
                .build();
    }

    /** 413: the body is larger than this service takes. */
    public static HttpProblem bodyTooLarge(long limitBytes) {
        String detail = "The body is larger than the " + limitBytes + " bytes this service takes.";
        return invalid(Status.REQUEST_ENTITY_TOO_LARGE, List.of(InputError.at(Pointers.ROOT, detail)))
                .withHeader("Connection", "close")
                .build();
    }

    /** 500: what is stored can't be read any more; asking again won't help. */
    public static HttpProblem damaged(String detail) {
        return ofDamage(detail).build();
    }

    /** 500: the same of everything that is stored of a person, as the member {@code everything} says. */
    public static HttpProblem allDamaged(String detail) {
        return ofDamage(detail).with("everything", true).build();
    }

    private static HttpProblem.Builder ofDamage(String detail) {
        return prepared(Status.INTERNAL_SERVER_ERROR, detail).withType(DAMAGED).withTitle("Damaged");
    }

    /** 500: what is stored opens, and this document can't be made of it; asking again won't help. */
    public static HttpProblem noDocument(String detail) {
        return prepared(Status.INTERNAL_SERVER_ERROR, detail)
                .withType(NO_DOCUMENT)
                .withTitle("No document")
                .build();
    }

    /** 500: what is stored opens, and is not what it should be, so that nothing of it is shown; asking again won't help. */
    public static HttpProblem unreadable(String detail) {
        return prepared(Status.INTERNAL_SERVER_ERROR, detail)
                .withType(UNREADABLE)
                .withTitle("Unreadable")
                .build();
    }

    /** 503: something this needs is not to be had now; the caller may try again after a while, in whole seconds. */
    public static HttpProblem unavailable(Duration retryAfter, String detail) {
        return prepared(Status.SERVICE_UNAVAILABLE, detail)
                .withHeader(RETRY_AFTER, Math.max(1, retryAfter.toSeconds()))
                .build();
    }

    /** 422: well-formed, and yet it cannot be done; plain JAX-RS has no word for it (RFC 9110 §15.5.21). */
    public static HttpProblem unprocessable(String detail) {
        return HttpProblem.builder()
                .withType(ABOUT_BLANK)
                .withTitle("Unprocessable Content")
                .withStatus(422)
                .withDetail(detail)
                .build();
    }

    /** Any other status, with a sentence for its reader. */
    public static HttpProblem of(StatusType status, String detail) {
        return prepared(status, detail).build();
    }

    private static HttpProblem.Builder invalid(StatusType status, List<InputError> errors) {
        return prepared(status, errors.get(0).detail())
                .withType(INVALID_REQUEST)
                .with("errors", List.copyOf(errors));
    }

    private static HttpProblem.Builder prepared(StatusType status, String detail) {
        return HttpProblem.builder()
                .withType(ABOUT_BLANK)
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail);
    }
}
