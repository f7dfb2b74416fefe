package health.charley.edge.input;

import health.charley.edge.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** The bytes of bodies, of those that say what they are and are not too large. */
final class BodyBytes {

    private final int limit;

    BodyBytes(MemorySize limit) {
        this.limit = Math.toIntExact(limit.asLongValue());
    }

    byte[] of(ServerRequestContext request) throws IOException {
        // The headers of the interface would first be copied, all of them.
        if (((ResteasyReactiveRequestContext) request).getHeader(HttpHeaders.CONTENT_TYPE, true) == null) {
            throw new NotSupportedException();
        }
        byte[] body = read(request.getInputStream());
        if (body.length > limit) {
            throw Problems.bodyTooLarge(limit);
        }
        return body;
    }

    /** Up to one byte more than the limit. A body that is in memory already is taken as it is, without room for a longer one. */
    private byte[] read(InputStream in) throws IOException {
        return in instanceof ByteArrayInputStream whole ? whole.readAllBytes() : in.readNBytes(limit + 1);
    }
}
