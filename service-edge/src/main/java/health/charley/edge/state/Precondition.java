package health.charley.edge.state;

import health.charley.edge.headers.Preconditions;
import health.charley.edge.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whether a caller means to make something new ({@code If-None-Match: *}) or to change what they saw ({@code If-Match}). */
public class Precondition {
    private static final String NEITHER =
            "Say which state you saw: its ETag in the header If-Match, or If-None-Match: * where there was none.";

    private static final String ANYTHING = "*";

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The ETag of what you saw, to change it.")
    public String ifMatch;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Parameter(description = "`*` to make one that is not there yet.")
    public String ifNoneMatch;

    /**
     * Refuses with 412 unless what is there, if anything, is as the caller means; without either header with 428. Where both are
     * sent, both must hold (RFC 9110 §13.2.2).
     */
    public void require(Optional<Integer> version) {
        if (ifMatch == null && !ANYTHING.equals(ifNoneMatch)) {
            throw Problems.preconditionRequired(NEITHER);
        }
        if (ifMatch != null) {
            Seen.of(Optional.of(ifMatch)).require(version);
        }
        if (version.filter(this::isUnwanted).isPresent()) {
            throw Seen.changed();
        }
    }

    /** As {@link #require}; the version of what is there, 0 for nothing. */
    public int agreed(Optional<? extends Tagged> present) {
        var version = present.<Integer>map(Tagged::version);
        require(version);
        return version.orElse(0);
    }

    private boolean isUnwanted(int version) {
        return new Preconditions(Optional.ofNullable(ifNoneMatch), Optional.empty())
                .isNotModified(Tagged.etag(version));
    }
}
