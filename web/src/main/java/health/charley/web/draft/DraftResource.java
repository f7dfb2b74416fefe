package health.charley.web.draft;

import health.charley.web.cookie.JustDone;
import health.charley.web.draft.DraftListView.AnswersView;
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

    /** Puts the answers into this browser, in the place of what it holds; where they are gone, the list says so. */
    @POST
    @Path(ONE + "/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") UUID id) {
        return drafts.find(id).map(kept -> resumed(id, kept.draft())).orElseGet(() -> {
            DraftNotice.GONE.tell(done);
            return Redirect.to(LIST);
        });
    }

    private Response resumed(UUID id, AnswersView kept) {
        var interview = resuming.resumed(kept.topic(), kept.policy(), kept.person(), kept.answers());
        cookie.write(interview.keptAs(id));
        return Redirect.toStep(interview.topic(), interview.nextStep());
    }

    @POST
    @Path(ONE + "/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("id") UUID id) {
        var notice = drafts.erase(id) ? DraftNotice.ERASED : DraftNotice.GONE;
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
