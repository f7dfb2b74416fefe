package health.charley.web.history;

import health.charley.web.cookie.JustDone;
import health.charley.web.neighbour.Ids;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Redirect;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A person puts away the notice that an assessment would be advised otherwise today. */
@Path("/history/{id:" + Ids.UUID_V7 + "}/notice")
@Authenticated
public class NoticeResource {
    /** What the list tells once. */
    static final String PUT_AWAY = "/history notice put away";

    private final Notices notices;
    private final JustDone done;

    NoticeResource(Notices notices, JustDone done) {
        this.notices = notices;
        this.done = done;
    }

    /** One that is gone needs no putting away, and one that came since is shown on the page of its assessment. */
    @POST
    @Path("away")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putAway(@PathParam("id") UUID id, @FormParam("seen") String seen) {
        try {
            notices.putAway(id, seen);
        } catch (RefusedException | HttpProblem notThisOne) {
            return Redirect.to("/history/" + id);
        }
        done.tellAt(PUT_AWAY);
        return Redirect.to("/history");
    }

    /** As when the address of the form is opened by itself. */
    @GET
    @Path("away")
    public Response show(@PathParam("id") UUID id) {
        return Redirect.to("/history/" + id);
    }
}
