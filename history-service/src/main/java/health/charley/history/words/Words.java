package health.charley.history.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The words of topics by the version of their knowledge, asked of triage once and kept: a version never changes. While
 * triage does not give them there are none, and whoever needs them does with ids.
 */
@ApplicationScoped
public class Words {
    private static final Logger LOG = Logger.getLogger(Words.class);

    private final TopicClient triage;
    private final ObjectMapper json;
    private final WordsConfig config;
    private final Clock clock;
    private final Map<Version, Asked> asked = new ConcurrentHashMap<>();

    Words(@RestClient TopicClient triage, ObjectMapper json, WordsConfig config, Clock clock) {
        this.triage = triage;
        this.json = TolerantJson.copyOf(json);
        this.config = config;
        this.clock = clock;
    }

    /** The words of this version of a topic's knowledge; none of another whose files have the same number. */
    public Optional<TopicWords> find(String topic, String version, String sha256) {
        if (asked.size() > config.versions()) {
            asked.clear();
        }
        // One caller asks triage; others that want the same version wait for its answer.
        return asked.compute(new Version(topic, version, sha256), (wanted, last) -> isGood(last) ? last : ask(wanted))
                .words();
    }

    private boolean isGood(Asked last) {
        return last != null && (last.words().isPresent() || isRecent(last.at()));
    }

    /** Not so a moment that is still to come: the clock was set back since. */
    private boolean isRecent(Instant moment) {
        var now = clock.instant();
        return !moment.isAfter(now) && moment.plus(config.retryAfter()).isAfter(now);
    }

    private Asked ask(Version wanted) {
        return new Asked(fetch(wanted).filter(words -> words.sha256().equals(wanted.sha256())), clock.instant());
    }

    private Optional<TopicWords> fetch(Version wanted) {
        try {
            var topic = json.readTree(triage.topic(wanted.topic(), wanted.number()));
            var evidence = json.readTree(triage.evidence(wanted.topic(), wanted.number()));
            return Optional.of(TopicWords.from(topic, evidence));
        } catch (WebApplicationException | ProcessingException | JsonProcessingException failure) {
            // without its message, which names the topic
            LOG.warnf(
                    "Triage did not give the words of a version of its knowledge: %s",
                    failure.getClass().getSimpleName());
        } catch (IllegalArgumentException otherShape) {
            LOG.warn("Triage gave the words of a version of its knowledge in a shape that is not known here.");
        }
        return Optional.empty();
    }

    /** One version of a topic's knowledge. */
    private record Version(String topic, String number, String sha256) {}

    /** An answer of triage, and when it was asked. */
    private record Asked(Optional<TopicWords> words, Instant at) {}
}
