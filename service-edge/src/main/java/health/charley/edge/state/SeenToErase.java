package health.charley.edge.state;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which state an erasure is of: the one that {@code If-Match} names, or, without that header, whatever is there. */
public class SeenToErase {

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(
            description =
                    "The ETag of what you saw, to erase that and nothing newer. Left out, whatever is there is erased.")
    public Optional<String> ifMatch;

    /** Tells an empty header from none, which is the same above, and would erase what nobody named. */
    @Context
    public HttpHeaders headers;

    /** The state, if one was named; a header without any is refused with 428. */
    public Optional<Seen> state() {
        return headers.getRequestHeaders().containsKey(HttpHeaders.IF_MATCH)
                ? Optional.of(Seen.of(ifMatch))
                : Optional.empty();
    }
}
