package health.charley.web.desk;

import health.charley.edge.problem.Problems;
import health.charley.web.desk.DeskPages.AgreementPage;
import health.charley.web.desk.DeskPages.AuditPage;
import health.charley.web.desk.DeskPages.WorkListPage;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What waits for an editor, and whether pages and triage say the same. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WorkListResource {
    private static final int EVENTS_A_PART = 50;

    private final Desk desk;

    WorkListResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("work-lists/{list:[a-z-]+}")
    public TemplateInstance workList(@PathParam("list") String word, @QueryParam("cursor") String cursor) {
        WorkListName list =
                WorkListName.named(word).orElseThrow(() -> Problems.notFound("There is no such work list."));
        return new WorkListPage(list, desk.ask(bearer -> desk.client().workList(bearer, list.word(), cursor)));
    }

    /** What was done to all pages, and to the authors, citations and webhooks behind them. */
    @GET
    @Path("audit")
    public TemplateInstance audit(@QueryParam("cursor") String cursor) {
        return new AuditPage(desk.ask(bearer -> desk.client().audit(bearer, EVENTS_A_PART, cursor)));
    }

    @GET
    @Path("agreement")
    public TemplateInstance agreement(@QueryParam("cursor") String cursor) {
        return new AgreementPage(desk.ask(bearer -> desk.client().agreement(bearer, cursor)));
    }
}
