package health.charley.content.edition;

import health.charley.edge.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * The ETag by which whoever changes something says which version was seen (RFC 9110 §13.1.1): replies carry it, requests
 * bring it back as {@code If-Match}.
 */
@Provider
public class VersionTag implements ContainerResponseFilter {
    private static final String STALE = "It was changed since you read it. Read it again and look at what is new.";

    VersionTag() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned reply) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, of(reply.version()));
        }
    }

    /** Lets through only who names the version that is there: none named is 428, another one 412. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired("Say in If-Match which version you mean: the ETag that you read.");
        }
        var named = Arrays.stream(ifMatch.split(",", -1)).map(String::strip);
        if (named.noneMatch(tag -> tag.equals("*") || tag.equals(of(version)))) {
            throw Problems.preconditionFailed(STALE);
        }
    }

    private static String of(int version) {
        return "\"v" + version + "\"";
    }
}
