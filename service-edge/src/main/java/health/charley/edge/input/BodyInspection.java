package health.charley.edge.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Checks a request's body whatever type it is bound to: that it says what it is, its size, that it is one whole JSON value, and that no text in
 * it holds a control character. So every type is guarded, also those that keep raw JSON.
 *
 * <p>A body is read once through before it is bound. Only where a record is bound to a text that can't hold a control character, binding itself
 * is that reading, as it stops at nothing less than the end; the walk is then left for a text that does not bind, to say what is wrong first.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyInspection implements ReaderInterceptor {

    private final JsonFactory json;

    private final BodyLimits limits;

    @Inject
    public BodyInspection(ObjectMapper mapper, BodyLimits limits) {
        this.json = mapper.getFactory();
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (reading.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw new NotSupportedException();
        }
        int limitBytes = Math.toIntExact(
                limits.at(CurrentRequestManager.get().serverRequest().getRequestPath()));
        byte[] body = read(reading.getInputStream(), limitBytes);
        if (body.length > limitBytes) {
            throw Problems.bodyTooLarge(limitBytes);
        }
        if (!isJson(reading.getMediaType())) {
            return bind(body, reading);
        }
        if (reading.getType().isRecord() && PlainBytes.only(body)) {
            return bindOrInspect(body, reading);
        }
        inspect(body);
        return bind(body, reading);
    }

    /** Up to one byte more than the limit. A body that is in memory already is taken as it is, without room for a longer one. */
    private static byte[] read(InputStream in, int limitBytes) throws IOException {
        return in instanceof ByteArrayInputStream whole ? whole.readAllBytes() : in.readNBytes(limitBytes + 1);
    }

    private Object bindOrInspect(byte[] body, ReaderInterceptorContext reading) throws IOException {
        Object bound;
        try {
            bound = bind(body, reading);
        } catch (IOException | RuntimeException unfit) {
            inspect(body);
            throw unfit;
        }
        if (bound == null) {
            inspect(body);
        }
        return bound;
    }

    private static Object bind(byte[] body, ReaderInterceptorContext reading) throws IOException {
        reading.setInputStream(new ByteArrayInputStream(body));
        return reading.proceed();
    }

    private void inspect(byte[] body) throws IOException {
        if (body.length == 0) {
            throw Problems.badRequest(Pointers.ROOT, "A body is needed.");
        }
        try (JsonWalk walk = new JsonWalk(json.createParser(body))) {
            walk.toTheEnd();
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
