package health.charley.content.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last that triage said of a topic, in its own words. */
@Entity
@Table(name = "triage_knowledge")
class StoredKnowledge {
    @Id
    private String topic;

    private String document;
    private String evidence;
    private Instant fetchedAt;

    protected StoredKnowledge() {}

    StoredKnowledge(String topic, String document, String evidence, Instant fetchedAt) {
        this.topic = topic;
        this.document = document;
        this.evidence = evidence;
        this.fetchedAt = fetchedAt;
    }

    String document() {
        return document;
    }

    String evidence() {
        return evidence;
    }

    Instant fetchedAt() {
        return fetchedAt;
    }
}
