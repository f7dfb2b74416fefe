package health.charley.web.comparison;

import health.charley.web.history.AssessmentListView;
import health.charley.web.history.AssessmentListView.ItemView;
import health.charley.web.history.SampleMarks;
import health.charley.web.html.Html;
import health.charley.web.html.Moment;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Ids;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NoDocumentException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.neighbour.UnreadableException;
import health.charley.web.quiz.Redirect;
import health.charley.web.signin.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A person chooses another assessment to compare one with, and sees what changed. */
@Path("/history/{id:" + Ids.UUID_V7 + "}/comparison")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ComparisonResource {
    private static final int A_PAGE = 50;

    private final ComparisonClient client;
    private final SignedIn person;
    private final SampleMarks marks;

    ComparisonResource(@RestClient ComparisonClient client, SignedIn person, SampleMarks marks) {
        this.client = client;
        this.person = person;
        this.marks = marks;
    }

    /**
     * The assessments of the same topic to choose from.
     *
     * @param part those of the part of the list at hand
     * @param others the same without the one that they are compared with
     */
    @CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChoicePage(UUID id, boolean sample, AssessmentListView part, List<ItemView> others, boolean otherTopic)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComparisonPage(UUID id, ComparisonView comparison) implements TemplateInstance {}

    /** One of the two can't be shown, and history does not say which: the page of each tells of it. */
    @CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotComparedPage(UUID id, String assessed, UUID other, String otherAssessed) implements TemplateInstance {
        static NotComparedPage of(UUID id, UUID other) {
            return new NotComparedPage(id, Moment.ofIdToTheSecond(id), other, Moment.ofIdToTheSecond(other));
        }
    }

    @GET
    public TemplateInstance choose(@PathParam("id") UUID id, @QueryParam("cursor") String cursor) {
        return choice(id, cursor, false);
    }

    @GET
    @Path("{with:" + Ids.UUID_V7 + "}")
    public Response compare(@PathParam("id") UUID id, @PathParam("with") UUID with) {
        if (id.equals(with)) {
            return Redirect.to("/history/" + id + "/comparison");
        }
        try {
            return page(200, new ComparisonPage(id, compared(id, with)));
        } catch (DamagedException unopened) {
            if (unopened.isEverything()) {
                throw unopened;
            }
            return page(500, NotComparedPage.of(id, with));
        } catch (NoDocumentException | UnreadableException unshown) {
            return page(500, NotComparedPage.of(id, with));
        } catch (RefusedException refused) {
            if (refused.status() != Response.Status.BAD_REQUEST.getStatusCode()) {
                throw refused;
            }
            return page(refused.status(), choice(id, null, true));
        }
    }

    private ComparisonView compared(UUID id, UUID with) {
        return Ask.of(Neighbour.HISTORY, () -> client.compare(person.bearer(), id, with));
    }

    private ChoicePage choice(UUID id, String cursor, boolean otherTopic) {
        boolean sample = marks.ofMine(id);
        AssessmentListView part = Ask.of(Neighbour.HISTORY, () -> client.list(person.bearer(), A_PAGE, cursor, id));
        return new ChoicePage(id, sample, part, others(id, part.items()), otherTopic);
    }

    private static List<ItemView> others(UUID id, List<ItemView> items) {
        return items.stream().filter(item -> !item.id().equals(id)).toList();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }
}
