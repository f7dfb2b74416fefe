package health.charley.web.history;

import health.charley.web.cookie.JustDone;
import health.charley.web.draft.Drafts;
import health.charley.web.history.HistoryPages.DamagedBeforePage;
import health.charley.web.history.HistoryPages.NotSavedPage;
import health.charley.web.history.HistoryPages.SavedBeforePage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.ConsentMissingException;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Interview;
import health.charley.web.quiz.Interview.Kept;
import health.charley.web.quiz.InterviewCookie;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.Topics;
import health.charley.web.quiz.Triage;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/**
 * Keeps a finished interview in the person's history.
 *
 * <p>What it was kept as while it was unfinished is erased after that.
 *
 * <p>The wish to save is a form, guarded like any other, and is noted in the sealed cookie. The saving itself is a page that
 * needs sign-in, so that it happens by itself when the person comes back from there. It does nothing without the note.
 */
@Path("/history/save")
@Produces(MediaType.TEXT_HTML)
public class SaveResource {
    private static final Logger LOG = Logger.getLogger(SaveResource.class);

    private final InterviewCookie cookie;
    private final Triage triage;
    private final Topics topics;
    private final History history;
    private final Drafts drafts;
    private final JustDone done;

    SaveResource(InterviewCookie cookie, Triage triage, Topics topics, History history, Drafts drafts, JustDone done) {
        this.cookie = cookie;
        this.triage = triage;
        this.topics = topics;
        this.history = history;
        this.drafts = drafts;
        this.done = done;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish() {
        cookie.find().ifPresent(interview -> cookie.write(interview.saving(true)));
        return Redirect.to("/history/save");
    }

    @GET
    @Authenticated
    public Response save() {
        return cookie.find().filter(Interview::saving).map(this::saved).orElseGet(() -> Redirect.to("/history"));
    }

    private Response saved(Interview interview) {
        String receipt = triage.outcome(interview).receipt();
        if (receipt.isEmpty()) {
            return Redirect.to("/quiz/" + interview.topic() + "/result");
        }
        try {
            history.save(interview.assessment(), receipt);
        } catch (NeighbourDownException down) {
            return notSaved(interview, down);
        } catch (ConsentMissingException missing) {
            return Redirect.to("/history/consent");
        } catch (RefusedException refused) {
            return refused(interview, refused);
        }
        interview.kept().ifPresent(this::eraseFinished);
        cookie.write(interview.saving(false));
        var page = "/history/" + interview.assessment();
        done.tellAt(page);
        return Redirect.to(page);
    }

    /** It is saved by now; an unfinished check that stays is in its list, to be deleted there. */
    private void eraseFinished(Kept finished) {
        try {
            drafts.eraseFinished(finished);
        } catch (NeighbourDownException down) {
            LOG.infof("A finished check stays among the unfinished: %s", down.getMessage());
        }
    }

    /** Another result, or a damaged one, is kept under this id. Trying again would not help: the wish is dropped. */
    private Response refused(Interview interview, RefusedException refused) {
        if (refused.status() != Response.Status.CONFLICT.getStatusCode()) {
            throw refused;
        }
        cookie.write(interview.saving(false));
        return Response.status(Response.Status.CONFLICT)
                .type(Html.TYPE)
                .entity(keptBefore(interview).render())
                .build();
    }

    private TemplateInstance keptBefore(Interview interview) {
        boolean sample = topics.isSample(interview.topic());
        return history.isDamaged(interview.assessment())
                ? new DamagedBeforePage(interview.assessment(), interview.topic(), sample)
                : new SavedBeforePage(interview.topic(), sample);
    }

    /** Nothing is lost: the answers and the wish stay in the cookie, and the page offers to try again. */
    private Response notSaved(Interview interview, NeighbourDownException down) {
        if (down.neighbour() != Neighbour.HISTORY) {
            throw down;
        }
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header("Retry-After", 10)
                .type(Html.TYPE)
                .entity(new NotSavedPage(interview.topic(), topics.isSample(interview.topic())).render())
                .build();
    }
}
