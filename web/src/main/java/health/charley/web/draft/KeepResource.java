package health.charley.web.draft;

import com.github.f4b6a3.uuid.UuidCreator;
import health.charley.web.cookie.JustDone;
import health.charley.web.html.Html;
import health.charley.web.neighbour.Ids;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Interview;
import health.charley.web.quiz.InterviewCookie;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.Topics;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the check that this browser holds. The page with the form needs sign-in, so that a form is sent by somebody who is
 * signed in; the answers wait in the sealed cookie meanwhile.
 */
@Path(DraftResource.LIST + "/keep")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KeepResource {
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

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
     * @param changed whether another device has gone on with this one
     * @param beside the id by which the form keeps it beside that, however often it is sent
     */
    @CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeepPage(String topic, int step, boolean sample, boolean full, boolean changed, UUID beside)
            implements TemplateInstance {}

    /** What keeps answers from being kept. */
    private enum Obstacle {
        NONE,
        /** There are as many unfinished checks as there may be. */
        FULL,
        /** Another device has gone on with this one. */
        CHANGED
    }

    @GET
    public Response show() {
        return cookie.find()
                .map(interview -> page(200, interview, Obstacle.NONE))
                .orElseGet(this::nothingToKeep);
    }

    /** {@code beside}: as one more with this id, beside what another device has kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@FormParam("beside") String beside) {
        return cookie.find().map(interview -> kept(interview, id(beside))).orElseGet(this::nothingToKeep);
    }

    private static Optional<UUID> id(String sent) {
        return Optional.ofNullable(sent)
                .filter(text -> text.matches(Ids.UUID_V7))
                .map(UUID::fromString);
    }

    private Response nothingToKeep() {
        return told(DraftNotice.NOTHING_TO_KEEP);
    }

    private Response told(DraftNotice notice) {
        notice.tell(done);
        return Redirect.to(DraftResource.LIST);
    }

    private Response kept(Interview interview, Optional<UUID> beside) {
        try {
            return drafts.keep(interview, beside)
                    .map(kept -> {
                        cookie.write(interview.keptAs(kept));
                        return told(DraftNotice.KEPT);
                    })
                    .orElseGet(() -> page(CONFLICT, interview, Obstacle.CHANGED));
        } catch (RefusedException refused) {
            return refused(interview, refused);
        }
    }

    private Response refused(Interview interview, RefusedException refused) {
        if (refused.status() == CONFLICT) {
            return page(CONFLICT, interview, Obstacle.FULL);
        }
        throw refused;
    }

    private Response page(int status, Interview interview, Obstacle obstacle) {
        var page = new KeepPage(
                interview.topic(),
                interview.nextStep(),
                topics.isSample(interview.topic()),
                obstacle == Obstacle.FULL,
                obstacle == Obstacle.CHANGED,
                UuidCreator.getTimeOrderedEpoch());
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }
}
