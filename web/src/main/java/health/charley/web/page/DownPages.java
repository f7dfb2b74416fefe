package health.charley.web.page;

import health.charley.web.html.Html;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a page that says what still works, when a service behind us fails. */
public class DownPages {
    private static final Logger LOG = Logger.getLogger(DownPages.class);
    private static final int RETRY_AFTER_SECONDS = 10;

    /** A refused query or session is the visitor's matter; any other refusal is our fault. */
    private static final Set<Integer> SHOWN_AS_IT_IS = Set.of(400, 401, 403);

    @ServerExceptionMapper
    public Response down(NeighbourDownException down) {
        LOG.warnf("The %s service does not answer.", down.neighbour().key());
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(Html.TYPE)
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .entity(DownPage.of(down.neighbour()).render())
                .build();
    }

    /** Only history keeps what can be damaged so; it tells the operator itself. */
    @ServerExceptionMapper
    public Response damaged(DamagedException damaged) {
        LOG.warn(damaged.getMessage());
        return Response.status(Response.Status.INTERNAL_SERVER_ERROR)
                .type(Html.TYPE)
                .entity(new AllDamagedPage().render())
                .build();
    }

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        int status = SHOWN_AS_IT_IS.contains(refused.status()) ? refused.status() : 500;
        LOG.warnf("%s", refused.getMessage());
        return Response.status(status)
                .type(Html.TYPE)
                .entity(ErrorPage.of(status).render())
                .build();
    }
}
