package health.charley.edge.input;

import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.providers.serialisers.ServerFormUrlEncodedProvider;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads all fields of a form and checks, as {@link BodyInspection} does for JSON, that it says what it is, and its size. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ConstrainedTo(RuntimeType.SERVER)
@SuppressWarnings("rawtypes") // as the reader that it extends
public class FormInspection extends ServerFormUrlEncodedProvider {

    private final BodyBytes bytes;

    @Inject
    public FormInspection(BodyLimits limits) {
        this.bytes = new BodyBytes(limits);
    }

    @Override
    public MultivaluedMap readFrom(
            Class<MultivaluedMap> type, Type genericType, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        return doReadFrom(mediaType, new ByteArrayInputStream(bytes.of(request)));
    }
}
