package health.charley.edge.state;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives each state its ETag. */
@Provider
public class TaggedReply implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged reply) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Tagged.etag(reply.version()));
        }
    }
}
