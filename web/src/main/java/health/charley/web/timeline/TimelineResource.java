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
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

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
    record TimelinePage(TimelineView timeline, TopicNames topics, Optional<String> topic) implements TemplateInstance {}

    /** Of one topic, or of all: their urgencies say nothing about one another. */
    @GET
    public TemplateInstance show(@RestQuery Optional<String> topic) {
        var names = new TopicNames(topics.all());
        var chosen = topic.filter(names::has);
        var timeline = Ask.of(Neighbour.HISTORY, () -> client.newest(person.bearer(), chosen));
        return new TimelinePage(timeline, names, chosen);
    }
}
