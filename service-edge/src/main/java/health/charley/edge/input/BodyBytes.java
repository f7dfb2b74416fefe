package health.charley.edge.input;

import health.charley.edge.problem.Problems;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** The bytes of bodies, of those that say what they are and are not too large. */
final class BodyBytes {

    private final BodyLimits limits;

    BodyBytes(BodyLimits limits) {
        this.limits = limits;
    }

    byte[] of(ServerRequestContext request) throws IOException {
        // The headers of the interface would first be copied, all of them.
        var whole = (ResteasyReactiveRequestContext) request;
        if (whole.getHeader(HttpHeaders.CONTENT_TYPE, true) == null) {
            throw new NotSupportedException();
        }
        int limit = Math.toIntExact(limits.at(whole.serverRequest().getRequestPath()));
        byte[] body = read(request.getInputStream(), limit);
        if (body.length > limit) {
            throw Problems.bodyTooLarge(limit);
        }
        return body;
    }

    /** Up to one byte more than the limit. A body that is in memory already is taken as it is, without room for a longer one. */
    private static byte[] read(InputStream in, int limit) throws IOException {
        return in instanceof ByteArrayInputStream inMemory ? inMemory.readAllBytes() : in.readNBytes(limit + 1);
    }
}
