package health.charley.web.timeline;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.quiz.TopicNames;
import health.charley.web.quiz.Topics;
import health.charley.web.signin.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How urgent a person's assessments were, over time. */
@Path("/history/timeline")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TimelineResource {
    private final TimelineClient client;
    private final SignedIn person;
    private final Topics topics;

    TimelineResource(@RestClient TimelineClient client, SignedIn person, Topics topics) {
        this.client = client;
        this.person = person;
        this.topics = topics;
    }

    @CheckedTemplate(basePath = "timeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TimelinePage(TimelineView timeline, TopicNames topics) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        var timeline = Ask.of(Neighbour.HISTORY, () -> client.newest(person.bearer()));
        return new TimelinePage(timeline, new TopicNames(topics.all()));
    }
}
