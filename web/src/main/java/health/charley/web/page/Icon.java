package health.charley.web.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** Where browsers look for a site's icon when no page has told them; ours is the logo. */
@Path("/favicon.ico")
@PermitAll
public class Icon {
    private static final URI LOGO = URI.create("/assets/charley.svg");

    @GET
    public Response icon() {
        return Response.status(Status.MOVED_PERMANENTLY)
                .location(LOGO)
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
