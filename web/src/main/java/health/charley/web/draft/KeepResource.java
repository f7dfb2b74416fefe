package health.charley.web.draft;

import health.charley.web.cookie.JustDone;
import health.charley.web.html.Html;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Interview;
import health.charley.web.quiz.InterviewCookie;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.Topics;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Keeps the check that this browser holds. The page with the form needs sign-in, so that a form is sent by somebody who is
 * signed in; the answers wait in the sealed cookie meanwhile.
 */
@Path(DraftResource.LIST + "/keep")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KeepResource {
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();
    private static final int FORBIDDEN = Response.Status.FORBIDDEN.getStatusCode();

    private final InterviewCookie cookie;
    private final Drafts drafts;
    private final Topics topics;
    private final JustDone done;

    KeepResource(InterviewCookie cookie, Drafts drafts, Topics topics, JustDone done) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.topics = topics;
        this.done = done;
    }

    /**
     * The page with the form.
     *
     * @param full whether there are as many kept as there may be
     */
    @CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeepPage(String topic, int step, boolean sample, boolean full) implements TemplateInstance {}

    @GET
    public Response show() {
        return cookie.find().map(interview -> page(200, interview, false)).orElseGet(this::nothingToKeep);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep() {
        return cookie.find().map(this::kept).orElseGet(this::nothingToKeep);
    }

    private Response nothingToKeep() {
        DraftNotice.NOTHING_TO_KEEP.tell(done);
        return Redirect.to(DraftResource.LIST);
    }

    private Response kept(Interview interview) {
        try {
            drafts.keep(interview);
        } catch (RefusedException refused) {
            return refused(interview, refused);
        }
        cookie.write(interview.keptAs(interview.unfinished()));
        DraftNotice.KEPT.tell(done);
        return Redirect.to(DraftResource.LIST);
    }

    /** Without the consent that the deployment asks for, the page about it is next. */
    private Response refused(Interview interview, RefusedException refused) {
        if (refused.status() == CONFLICT) {
            return page(CONFLICT, interview, true);
        }
        if (refused.status() == FORBIDDEN) {
            return Redirect.to("/history/consent");
        }
        throw refused;
    }

    private Response page(int status, Interview interview, boolean full) {
        var page = new KeepPage(interview.topic(), interview.nextStep(), topics.isSample(interview.topic()), full);
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }
}
