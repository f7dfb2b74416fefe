package health.charley.web.desk;

import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.ComparisonPage;
import health.charley.web.desk.DeskPages.RecordPage;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;

/** What a page said at any time, what parts two of its revisions, and what was done to it. */
@Path(PageParameters.PATH)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RecordResource {
    private static final int ITEMS_A_PART = 50;

    private final Desk desk;
    private final Worker worker;

    RecordResource(Desk desk, Worker worker) {
        this.desk = desk;
        this.worker = worker;
    }

    @GET
    @Path("record")
    public TemplateInstance record(
            @BeanParam PageParameters asked,
            @QueryParam("cursor") String cursor,
            @QueryParam("audit-cursor") String auditCursor) {
        PageAddress page = asked.address();
        SeenPage seen = desk.page(page);
        StateView state = seen.page().state();
        return new RecordPage(
                state,
                seen.etag(),
                desk.ask(bearer -> desk.client()
                        .revisions(bearer, page.kind(), page.slug(), page.language(), ITEMS_A_PART, cursor)),
                desk.ask(bearer -> desk.client()
                        .audit(bearer, page.kind(), page.slug(), page.language(), ITEMS_A_PART, auditCursor)),
                Objects.requireNonNullElse(cursor, ""),
                Objects.requireNonNullElse(auditCursor, ""),
                worker.editor() && Step.REVERT.fits(state),
                StepForm.action(page, Step.REVERT));
    }

    @GET
    @Path("comparison")
    public TemplateInstance comparison(
            @BeanParam PageParameters asked, @QueryParam("from") int from, @QueryParam("to") int to) {
        PageAddress page = asked.address();
        return new ComparisonPage(
                page,
                desk.ask(bearer ->
                        desk.client().comparison(bearer, page.kind(), page.slug(), page.language(), from, to)));
    }
}
