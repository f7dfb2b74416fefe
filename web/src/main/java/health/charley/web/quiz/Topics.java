package health.charley.web.quiz;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Which topics there are, for pages that can be shown without. So it never fails and hardly waits. */
@Singleton
public final class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final TopicListClient client;

    Topics(@RestClient TopicListClient client) {
        this.client = client;
    }

    /** Every topic; none while triage does not answer. */
    public List<TopicView> all() {
        try {
            return client.topics().items();
        } catch (WebApplicationException | ProcessingException without) {
            LOG.warn("Triage did not say which topics there are; pages are shown without them.");
            return List.of();
        }
    }

    /** The ids of the topics that only show how Charley works. */
    private Set<String> samples() {
        return all().stream().filter(TopicView::sample).map(TopicView::id).collect(toUnmodifiableSet());
    }

    /** Whether a topic only shows how Charley works. */
    public boolean isSample(String topic) {
        return samples().contains(topic);
    }
}
