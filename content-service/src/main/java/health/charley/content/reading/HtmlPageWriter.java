package health.charley.content.reading;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Sends an HTML document in UTF-8, as its own head says. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class HtmlPageWriter implements MessageBodyWriter<HtmlPageView> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == HtmlPageView.class;
    }

    @Override
    public void writeTo(
            HtmlPageView page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(page.html().getBytes(StandardCharsets.UTF_8));
    }
}
