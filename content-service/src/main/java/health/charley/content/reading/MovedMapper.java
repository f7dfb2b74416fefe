package health.charley.content.reading;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Sends a reader on to where a page is now, in whichever representation and language was asked for. */
@Provider
public class MovedMapper implements ExceptionMapper<MovedException> {
    private final UriInfo asked;

    MovedMapper(UriInfo asked) {
        this.asked = asked;
    }

    @Override
    public Response toResponse(MovedException moved) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(now(moved)))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    /** The same address but for the slug. */
    private String now(MovedException moved) {
        var uri = asked.getRequestUri();
        var path = (uri.getRawPath() + "/").replace("/" + moved.oldSlug() + "/", "/" + moved.newSlug() + "/");
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return path.substring(0, path.length() - 1) + query;
    }
}
