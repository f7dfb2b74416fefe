package health.charley.web.appendix;

import health.charley.edge.input.VisibleText;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.SampleMarks;
import health.charley.web.html.Html;
import health.charley.web.neighbour.Etag;
import health.charley.web.neighbour.Ids;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A person's private notes on an assessment: read, written and deleted. */
@Path("/history/{id:" + Ids.UUID_V7 + "}/notes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NotesResource {
    private static final int LONGEST = 5000;
    private static final int CONFLICT = 409;

    private final Appendix appendix;
    private final SampleMarks marks;
    private final JustDone done;

    NotesResource(Appendix appendix, SampleMarks marks, JustDone done) {
        this.appendix = appendix;
        this.marks = marks;
        this.done = done;
    }

    /**
     * The page with the form.
     *
     * @param typed what the form holds
     * @param changed whether what is kept is no longer what the form was made from
     * @param undeleted whether it was not deleted for that reason
     */
    @CheckedTemplate(basePath = "appendix", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotesPage(
            UUID id,
            boolean sample,
            Seen<NotesView> kept,
            String typed,
            FormErrors errors,
            boolean changed,
            boolean undeleted,
            boolean saved)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        boolean sample = marks.ofMine(id);
        var kept = appendix.notes(id);
        return new NotesPage(
                id, sample, kept, kept.content().text(), FormErrors.none(), false, false, done.takeAt(path(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") UUID id, @FormParam("text") String text, @FormParam("etag") String etag) {
        String typed = Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
        var errors = errors(typed);
        if (errors.any()) {
            return toMend(400, id, new Seen<>(appendix.notes(id).content(), Seen.tagOf(etag)), typed, errors, false);
        }
        if (!appendix.save(id, Seen.tagOf(etag), new NotesView(typed))) {
            return toMend(CONFLICT, id, appendix.notes(id), typed, FormErrors.none(), true);
        }
        done.tellAt(path(id));
        return Redirect.to(path(id));
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") UUID id, @FormParam("etag") String etag) {
        if (!appendix.eraseNotes(id, Etag.of(etag))) {
            var kept = appendix.notes(id);
            return answer(
                    CONFLICT,
                    new NotesPage(
                            id, marks.ofMine(id), kept, kept.content().text(), FormErrors.none(), false, true, false));
        }
        done.tellAt(path(id));
        return Redirect.to(path(id));
    }

    /** As when the address of the form is opened by itself. */
    @GET
    @Path("delete")
    public Response deleteForm(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    /** {@code seen}: what the person was shown; a page that does not show what is kept now leaves its tag as it was. */
    private Response toMend(
            int status, UUID id, Seen<NotesView> seen, String typed, FormErrors errors, boolean changed) {
        return answer(status, new NotesPage(id, marks.ofMine(id), seen, typed, errors, changed, false, false));
    }

    private static Response answer(int status, NotesPage page) {
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }

    private static FormErrors errors(String typed) {
        if (VisibleText.isEmpty(typed)) {
            return new FormErrors(List.of(new FormError("text", "Write a note")));
        }
        return VisibleText.lengthOf(typed) > LONGEST
                ? new FormErrors(List.of(new FormError("text", "Notes have at most 5000 characters")))
                : FormErrors.none();
    }

    private static String path(UUID id) {
        return "/history/" + id + "/notes";
    }
}
