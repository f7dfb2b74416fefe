package health.charley.edge.contract;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that the edge raises by itself, and in which operations. */
enum PossibleProblem {
    BAD_REQUEST(
            "400",
            "BadRequest",
            "The body or a parameter is wrong; `errors` says where.",
            operation -> operation.hasBody() || operation.hasParameter()),
    UNAUTHORIZED("401", "Unauthorized", "There is no valid access token with the request.", OperationShape::hasSignIn),
    FORBIDDEN("403", "Forbidden", "The caller is signed in, but may not do this.", OperationShape::hasSignIn),
    NOT_FOUND(
            "404",
            "NotFound",
            "The path names something that is not there for this caller.",
            OperationShape::hasPathParameter),
    NOT_ACCEPTABLE(
            "406",
            "NotAcceptable",
            "None of the media types that the caller takes (`Accept`) can be sent.",
            OperationShape::saysNothingOfMediaTypes),
    CONFLICT("409", "Conflict", "The request contradicts what is stored.", OperationShape::hasConflict),
    PRECONDITION_FAILED(
            "412",
            "PreconditionFailed",
            "What is stored has changed since the caller saw it.",
            OperationShape::hasPrecondition),
    TOO_LARGE("413", "TooLarge", "The body is larger than the service takes.", OperationShape::hasBody),
    UNSUPPORTED_MEDIA_TYPE(
            "415", "UnsupportedMediaType", "The body is not in a media type taken here.", OperationShape::hasBody),
    PRECONDITION_REQUIRED(
            "428",
            "PreconditionRequired",
            "The request does not say which state the caller saw (`If-Match`).",
            OperationShape::hasPrecondition),
    UNAVAILABLE(
            "503",
            "Unavailable",
            "Something the service needs is away; try again after `Retry-After` seconds.",
            operation -> true);

    private final String status;
    private final String component;
    private final String description;
    private final Predicate<OperationShape> happensIn;

    PossibleProblem(String status, String component, String description, Predicate<OperationShape> happensIn) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.happensIn = happensIn;
    }

    /** The problems that can happen in an operation of this shape. */
    static List<PossibleProblem> in(OperationShape operation) {
        return Arrays.stream(values())
                .filter(problem -> problem.happensIn.test(operation))
                .toList();
    }

    String status() {
        return status;
    }

    String component() {
        return component;
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + component);
    }

    /** What every problem is in. */
    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType().schema(ProblemSchemas.problemReference()));
    }

    APIResponse response() {
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(content());
        if (this == UNAVAILABLE) {
            response.addHeader("Retry-After", ProblemSchemas.retryAfter());
        }
        return response;
    }
}
