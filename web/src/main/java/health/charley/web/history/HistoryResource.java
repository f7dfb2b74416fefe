package health.charley.web.history;

import health.charley.web.article.CausePages;
import health.charley.web.cookie.FilterCookie;
import health.charley.web.cookie.JustDone;
import health.charley.web.history.HistoryPages.AssessmentPage;
import health.charley.web.history.HistoryPages.DeletePage;
import health.charley.web.history.HistoryPages.ListPage;
import health.charley.web.history.HistoryPages.NotShownPage;
import health.charley.web.html.Html;
import health.charley.web.html.Moment;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Ids;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.NotUnderstoodException;
import health.charley.web.neighbour.UnreadableException;
import health.charley.web.quiz.CareLevel;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.Redirect;
import health.charley.web.quiz.ReviewRow;
import health.charley.web.quiz.TopicNames;
import health.charley.web.quiz.TopicView;
import health.charley.web.quiz.TopicView.TopicDetailView;
import health.charley.web.quiz.Topics;
import health.charley.web.quiz.Triage;
import io.quarkiverse.resteasy.problem.HttpProblem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** My assessments: the list, one of them, and getting rid of one. */
@Path("/history")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {
    private static final String LIST = "/history";
    private static final String UUID_PATH = "{id:" + Ids.UUID_V7 + "}";

    private final History history;
    private final Notices notices;
    private final Triage triage;
    private final Topics topics;
    private final CausePages pages;
    private final JustDone done;
    private final FilterCookie filters;

    HistoryResource(
            History history,
            Notices notices,
            Triage triage,
            Topics topics,
            CausePages pages,
            JustDone done,
            FilterCookie filters) {
        this.history = history;
        this.notices = notices;
        this.triage = triage;
        this.topics = topics;
        this.filters = filters;
        this.pages = pages;
        this.done = done;
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") String cursor) {
        var known = new TopicNames(topics.all());
        var filter = filters.read().map(text -> ListFilter.read(text, known)).orElse(ListFilter.NONE);
        return list(cursor, known, filter, FormErrors.none());
    }

    /** Shows what was asked for; a form and not an address asks, for it tells of somebody's health. */
    @POST
    @Path("filter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response filter(
            @FormParam("topic") String topic,
            @FormParam("level") String level,
            @FormParam("from") String from,
            @FormParam("to") String to,
            @FormParam("all") String all) {
        var filter = all == null ? ListFilter.of(topic, level, from, to) : ListFilter.NONE;
        var known = new TopicNames(topics.all());
        var errors = filter.errors(known);
        if (errors.any()) {
            return page(400, list(null, known, filter, errors));
        }
        if (filter.isNone()) {
            filters.clear();
        } else {
            filters.write(filter.written());
        }
        return Redirect.to(LIST);
    }

    /** As when the address of the form is opened by itself. */
    @GET
    @Path("filter")
    public Response filter() {
        return Redirect.to(LIST);
    }

    /** With errors in the form, which lets everything through then. */
    private ListPage list(String cursor, TopicNames known, ListFilter filter, FormErrors errors) {
        var assessments = history.list(cursor, errors.any() ? ListFilter.NONE : filter);
        boolean first = cursor == null && !(assessments.isEmpty() && filter.isNone());
        return new ListPage(
                assessments,
                first ? notices.newest() : NoticeListView.NONE,
                known,
                filter,
                List.of(CareLevel.values()),
                errors,
                done.takeAt(LIST),
                done.takeAt(NoticeResource.PUT_AWAY));
    }

    @GET
    @Path(UUID_PATH)
    public Response show(@PathParam("id") UUID id) {
        try {
            return page(200, page(history.get(id), done.takeAt(LIST + "/" + id)));
        } catch (NotUnderstoodException newer) {
            return page(200, new NotShownPage(id));
        } catch (DamagedException unopened) {
            return DamagedPage.answer(id, unopened);
        } catch (UnreadableException unreadable) {
            return new UnreadablePage(id).answer();
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }

    private TemplateInstance page(AssessmentView assessment, boolean saved) {
        TopicDetailView details = details(assessment.topic());
        return new AssessmentPage(
                assessment,
                new TopicNames(topics.all()).of(assessment.topic()),
                notices.of(assessment.id()),
                details,
                ReviewRow.of(assessment.answers(), details),
                saved,
                pages.among(assessment.topic(), assessment.result().listsCauses() ? details.conditionIds() : List.of()),
                TopicView.isSample(assessment.result().knowledgeReview()));
    }

    /** Somebody else's is not found, here as everywhere; what can't be opened any more can be deleted all the same. */
    @GET
    @Path(UUID_PATH + "/delete")
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        // To the second: another one may be of the same minute.
        var assessed = Moment.ofIdToTheSecond(id);
        try {
            var review = history.review(id);
            return new DeletePage(id, assessed, review.isSample(), review.isUnknown() ? "/history" : "/history/" + id);
        } catch (NeighbourDownException | DamagedException unopened) {
            return new DeletePage(id, assessed, false, "/history");
        }
    }

    @POST
    @Path(UUID_PATH + "/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") UUID id) {
        history.delete(id);
        done.tellAt(LIST);
        return Redirect.to(LIST);
    }

    /** The words of the topic; none, and so no links, when triage is down or serves the topic no more. */
    private TopicDetailView details(String topic) {
        try {
            return triage.details(topic);
        } catch (NeighbourDownException | HttpProblem withoutWords) {
            return new TopicDetailView(List.of(), List.of());
        }
    }
}
