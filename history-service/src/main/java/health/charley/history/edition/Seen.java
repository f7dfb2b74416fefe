package health.charley.history.edition;

import health.charley.edge.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The state that a caller saw before asking for a change (RFC 9110 §13.1): the tags of {@code If-Match}, or
 * {@code If-None-Match: *} for "nothing was there". Without either nobody changes anything, and {@code If-Match: *} will not
 * do: it would let the last one win.
 */
public class Seen {
    private static final String NOTHING = "*";

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The ETag of the state that you saw. To change what is there.")
    public String ifMatch;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Parameter(description = "`*`: nothing was there. To add what is new.")
    public String ifNoneMatch;

    /** The version that the caller saw of what is there in this one; 0 for nothing, which is then also what is there. */
    public int agreed(Optional<? extends Tagged> present) {
        var version = present.map(Tagged::version).orElse(0);
        if (!sawSomething() && !sawNothing()) {
            throw Problems.preconditionRequired(
                    "Say which state you saw: its ETag in the header If-Match, or If-None-Match: * where there was none.");
        }
        if (sawSomething() ? !tags().contains(Tagged.etag(version)) : version > 0) {
            throw changed();
        }
        return version;
    }

    /** 412: somebody else was first. */
    public static RuntimeException changed() {
        return Problems.preconditionFailed(
                "This changed since you read it. Read it again, then put your change into what is there now.");
    }

    private boolean sawSomething() {
        return !tags().isEmpty();
    }

    private boolean sawNothing() {
        return NOTHING.equals(ifNoneMatch);
    }

    private List<String> tags() {
        return Optional.ofNullable(ifMatch).stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.equals(NOTHING))
                .toList();
    }
}
