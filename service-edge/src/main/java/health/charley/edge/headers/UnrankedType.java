package health.charley.edge.headers;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names a representation by its media type alone: which of them the service prefers is no part of it. */
public class UnrankedType {
    private static final String RANK = "qs";

    @ServerResponseFilter
    public void finish(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type != null && type.getParameters().containsKey(RANK)) {
            var parameters = new LinkedHashMap<>(type.getParameters());
            parameters.remove(RANK);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, new MediaType(type.getType(), type.getSubtype(), parameters));
        }
    }
}
