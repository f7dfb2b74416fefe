package health.charley.web.draft;

import health.charley.web.cookie.JustDone;
import health.charley.web.draft.DraftListView.DraftView;
import health.charley.web.neighbour.Etag;
import health.charley.web.neighbour.Ids;
import health.charley.web.quiz.InterviewCookie;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.Resuming;
import health.charley.web.quiz.TopicNames;
import health.charley.web.quiz.Topics;
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
import java.util.Optional;
import java.util.UUID;

/** The checks that a person has not finished: the list, going on with one, and erasing one. */
@Path(DraftResource.LIST)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
    static final String LIST = "/history/drafts";

    private static final String ONE = "{id:" + Ids.UUID_V7 + "}";

    private final Drafts drafts;
    private final Resuming resuming;
    private final InterviewCookie cookie;
    private final Topics topics;
    private final JustDone done;

    DraftResource(Drafts drafts, Resuming resuming, InterviewCookie cookie, Topics topics, JustDone done) {
        this.drafts = drafts;
        this.resuming = resuming;
        this.cookie = cookie;
        this.topics = topics;
        this.done = done;
    }

    @CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftsPage(DraftListView drafts, TopicNames topics, Optional<DraftNotice> notice)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new DraftsPage(drafts.all(), new TopicNames(topics.all()), DraftNotice.taken(done));
    }

    /** Puts the answers into this browser, in the place of what it holds; where they can't be, that stays and the list says why. */
    @POST
    @Path(ONE + "/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") UUID id) {
        return drafts.find(id).map(this::resumed).orElseGet(() -> told(DraftNotice.GONE));
    }

    /** What was not taken up whole stays as it was kept: going on and finishing later makes another one. */
    private Response resumed(DraftView found) {
        var kept = found.draft();
        return resuming.resumed(kept.topic(), kept.policy(), kept.person(), kept.answers())
                .map(interview -> {
                    if (interview.answers().size() == kept.answers().size()) {
                        cookie.write(interview.keptAs(found.seen()));
                    } else {
                        cookie.write(interview);
                        done.tellAt(Resuming.IN_PART);
                    }
                    return Redirect.toStep(interview.topic(), interview.nextStep());
                })
                .orElseGet(() -> told(DraftNotice.OUTDATED));
    }

    @POST
    @Path(ONE + "/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("id") UUID id, @FormParam("etag") String etag) {
        return told(etag == null ? drafts.eraseDamaged(id) : drafts.erase(id, Etag.of(etag)));
    }

    private Response told(DraftNotice notice) {
        notice.tell(done);
        return Redirect.to(LIST);
    }

    /** As when the address of a form is opened by itself. */
    @GET
    @Path(ONE + "/{form:resume|erase}")
    public Response show() {
        return Redirect.to(LIST);
    }
}
