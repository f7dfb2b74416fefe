package health.charley.content.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * What triage knows of topics: asked once in a while, kept in the database, and told from there while triage does not
 * answer.
 */
@ApplicationScoped
class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final TriageClient triage;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final AgreementConfig config;
    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    Topics(
            @RestClient TriageClient triage,
            EntityManager entities,
            ObjectMapper json,
            AgreementConfig config,
            Clock clock) {
        this.triage = triage;
        this.entities = entities;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** One caller asks triage; others that want the same topic wait for its answer. */
    KnownTopic find(String topic) {
        return asked.compute(topic, (id, last) -> last == null || isStale(last) ? ask(id) : last)
                .known();
    }

    private boolean isStale(Asked last) {
        var keep = last.known().current() ? config.keepFor() : config.retryAfter();
        return Duration.between(last.at(), clock.instant()).compareTo(keep) >= 0;
    }

    private Asked ask(String topic) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            var told = new StoredKnowledge(topic, triage.topic(topic), triage.evidence(topic), now);
            var knowledge = read(told);
            QuarkusTransaction.requiringNew().run(() -> entities.merge(told));
            return new Asked(KnownTopic.current(knowledge, now), now);
        } catch (WebApplicationException refused) {
            return refused.getResponse().getStatus() == 404
                    ? new Asked(KnownTopic.notATopic(now), now)
                    : lastTold(topic, now, refused);
        } catch (ProcessingException | JsonProcessingException | IllegalArgumentException unreachable) {
            return lastTold(topic, now, unreachable);
        }
    }

    private Asked lastTold(String topic, Instant now, Exception failure) {
        LOG.warnf("Triage did not tell what it knows of '%s': %s", topic, failure.getMessage());
        var stored = QuarkusTransaction.requiringNew().call(() -> entities.find(StoredKnowledge.class, topic));
        if (stored == null) {
            return new Asked(KnownTopic.neverTold(), now);
        }
        try {
            return new Asked(KnownTopic.lastTold(read(stored), stored.fetchedAt()), now);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What triage told before was read once and can't be now.", impossible);
        }
    }

    private Knowledge read(StoredKnowledge told) throws JsonProcessingException {
        return Knowledge.from(json.readTree(told.document()), json.readTree(told.evidence()));
    }

    /** An answer, and when triage was asked for it. */
    private record Asked(KnownTopic known, Instant at) {}
}
