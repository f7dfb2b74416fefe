package health.charley.web.share;

import health.charley.web.WebConfig;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.DamagedPage;
import health.charley.web.history.SampleMarks;
import health.charley.web.history.UnreadablePage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Ids;
import health.charley.web.neighbour.NoDocumentException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.neighbour.UnreadableException;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A person hands an assessment on: as a document for themselves, or by links that they make and take back. */
@Path("/history/{id:" + Ids.UUID_V7 + "}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SharingResource {
    private static final int CONFLICT = 409;
    private static final FormErrors TOO_MANY = new FormErrors(
            List.of(new FormError("make-link", "There are 20 open links to this assessment. Take one back first")));

    private final Sharing sharing;
    private final SampleMarks marks;
    private final WebConfig config;
    private final JustDone done;

    SharingResource(Sharing sharing, SampleMarks marks, WebConfig config, JustDone done) {
        this.sharing = sharing;
        this.marks = marks;
        this.config = config;
        this.done = done;
    }

    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharesPage(UUID id, boolean sample, ShareListView links, ShareForm form, FormErrors errors, boolean revoked)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShareMadePage(UUID id, boolean sample, URI address, String code, boolean pin) implements TemplateInstance {}

    /** This one document can't be made of the assessment; whether it is the one in FHIR. */
    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoDocumentPage(UUID id, boolean fhir) implements TemplateInstance {}

    @GET
    @Path("document")
    public Response document(@PathParam("id") UUID id, @QueryParam("form") String wanted) {
        var form = DocumentForm.of(wanted);
        try {
            return Response.ok(sharing.document(id, form), form.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition())
                    .build();
        } catch (DamagedException unopened) {
            return DamagedPage.answer(id, unopened);
        } catch (UnreadableException unreadable) {
            return new UnreadablePage(id).answer();
        } catch (NoDocumentException unmade) {
            return Response.status(Response.Status.INTERNAL_SERVER_ERROR)
                    .type(Html.TYPE)
                    .entity(new NoDocumentPage(id, form == DocumentForm.FHIR).render())
                    .build();
        }
    }

    @GET
    @Path("shares")
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, ShareForm.empty(), new FormErrors(List.of()), done.takeAt(shares(id)));
    }

    /** The code is shown in the answer to the form alone: no address may hold it. */
    @POST
    @Path("shares")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("id") UUID id,
            @FormParam("hours") String hours,
            @FormParam("views") String views,
            @FormParam("pin") String pin,
            @FormParam("once") String once,
            UriInfo asked) {
        var form = ShareForm.of(hours, views, pin, once);
        var errors = form.errors();
        return errors.any()
                ? toMend(400, id, form, errors)
                : made(id, form, config.publicUrl().orElse(asked.getBaseUri()));
    }

    private Response made(UUID id, ShareForm form, URI site) {
        try {
            var sample = marks.of(id);
            var code = sharing.create(id, form.request());
            var page = new ShareMadePage(
                    id, sample, site.resolve("/shared"), code, !form.pin().isEmpty());
            return Response.ok(page.render()).type(Html.TYPE).build();
        } catch (RefusedException refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
            return toMend(CONFLICT, id, form, TOO_MANY);
        }
    }

    private Response toMend(int status, UUID id, ShareForm form, FormErrors errors) {
        var page = page(id, form, errors, false);
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }

    private SharesPage page(UUID id, ShareForm form, FormErrors errors, boolean revoked) {
        return new SharesPage(id, marks.of(id), sharing.links(id), form, errors, revoked);
    }

    @POST
    @Path("shares/{share:" + Ids.UUID_V7 + "}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") UUID id, @PathParam("share") UUID share) {
        sharing.revoke(id, share);
        done.tellAt(shares(id));
        return Redirect.to(shares(id));
    }

    private static String shares(UUID id) {
        return "/history/" + id + "/shares";
    }
}
