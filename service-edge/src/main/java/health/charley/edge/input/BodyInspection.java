package health.charley.edge.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Reads a request's JSON body and checks it whatever type it is bound to: that it says what it is, its size, that it is one
 * whole JSON value, and that no text in it holds a control character. So every type is guarded, also those that keep raw
 * JSON.
 *
 * <p>A body is read once through before it is bound. Only where a record is bound to a text that can't hold a control
 * character, binding itself is that reading, as it stops at nothing less than the end; the walk is then left for a text that
 * does not bind, to say what is wrong first.
 *
 * <p>It is a reader, and not an interceptor of the reader it extends, because REST looks up the annotations of the parameter
 * anew for each request that an interceptor stands before.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ConstrainedTo(RuntimeType.SERVER)
public class BodyInspection extends ServerJacksonMessageBodyReader {

    private final JsonFactory json;

    private final BodyBytes bytes;

    @Inject
    public BodyInspection(Instance<ObjectMapper> mapper, BodyLimits limits) {
        super(mapper);
        this.json = mapper.get().getFactory();
        this.bytes = new BodyBytes(limits);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        byte[] body = bytes.of(request);
        if (type.isRecord() && PlainBytes.only(body)) {
            return bindOrInspect(body, type, genericType);
        }
        inspect(body);
        return bind(body, type, genericType);
    }

    private Object bindOrInspect(byte[] body, Class<Object> type, Type genericType) throws IOException {
        Object bound;
        try {
            bound = bind(body, type, genericType);
        } catch (IOException | RuntimeException unfit) {
            inspect(body);
            throw unfit;
        }
        if (bound == null) {
            inspect(body);
        }
        return bound;
    }

    private Object bind(byte[] body, Class<Object> type, Type genericType) throws IOException {
        return readFrom(type, genericType, null, MediaType.APPLICATION_JSON_TYPE, null, new ByteArrayInputStream(body));
    }

    private void inspect(byte[] body) throws IOException {
        if (body.length == 0) {
            throw Problems.badRequest(Pointers.ROOT, "A body is needed.");
        }
        try (JsonWalk walk = new JsonWalk(json.createParser(body))) {
            walk.toTheEnd();
        }
    }
}
