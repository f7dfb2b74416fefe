package health.charley.content.redirect;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Sends a reader on to where a page is now, in whichever representation and language was asked for. Who sent something is told
 * 308, so that it is sent again and not read instead.
 */
@Provider
public class MovedMapper implements ExceptionMapper<MovedException> {
    private final UriInfo asked;
    private final Request request;

    MovedMapper(UriInfo asked, Request request) {
        this.asked = asked;
        this.request = request;
    }

    @Override
    public Response toResponse(MovedException moved) {
        return Response.status(isRead() ? Response.Status.MOVED_PERMANENTLY : Response.Status.PERMANENT_REDIRECT)
                .location(URI.create(now(moved)))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    private boolean isRead() {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    /** The same address but for the slug. */
    private String now(MovedException moved) {
        var uri = asked.getRequestUri();
        var path = (uri.getRawPath() + "/").replace("/" + moved.oldSlug() + "/", "/" + moved.newSlug() + "/");
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return path.substring(0, path.length() - 1) + query;
    }
}
