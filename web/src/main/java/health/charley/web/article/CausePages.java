package health.charley.web.article;

import health.charley.web.article.CausePagesClient.CauseListView.ItemView;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Which causes can be read about. A result is shown with or without it, so it never fails and hardly waits. */
@Singleton
public final class CausePages {
    private static final Logger LOG = Logger.getLogger(CausePages.class);

    /** As many conditions as the content API takes, and returns, at once. */
    private static final int MOST = 100;

    private final CausePagesClient content;

    CausePages(@RestClient CausePagesClient content) {
        this.content = content;
    }

    /**
     * The conditions that have a page of this topic; none while content does not answer. The question is an address, and
     * addresses are logged: so name all conditions of a topic, not those that one person's answers point to.
     */
    public Set<String> among(String topic, List<String> conditions) {
        return conditions.isEmpty()
                ? Set.of()
                : published(topic, conditions.stream().limit(MOST).toList());
    }

    private Set<String> published(String topic, List<String> conditions) {
        try {
            return content.causes(conditions, MOST).items().stream()
                    .filter(item -> topic.equals(item.topic()))
                    .map(ItemView::condition)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (WebApplicationException | ProcessingException withoutLinks) {
            LOG.warn("Content did not say which causes have a page; they are shown without links.");
            return Set.of();
        }
    }
}
