package health.charley.content.ask.phrasing;

import health.charley.content.ask.retrieval.Embedder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Phrases an answer from its quotes where a language model is configured. Whenever the model fails, takes too long or says
 * anything that the quotes do not, there is no phrasing and the quotes stand alone.
 */
@ApplicationScoped
public class Phrasing {
    private static final Logger LOG = Logger.getLogger(Phrasing.class);

    /** A model that failed is left alone so long: nobody shall wait for it again and again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Optional<ModelClient> model;
    private final FaithfulnessCheck check;
    private final Clock clock;
    private volatile Instant pausedUntil = Instant.MIN;

    Phrasing(ModelConfig config, Embedder embedder, Clock clock) {
        this.model = config.url().map(url -> new ModelClient(url, config));
        this.check = new FaithfulnessCheck(embedder::vector);
        this.clock = clock;
    }

    /** The sentences to say instead of quotes, each with its quotes; none where the quotes must do. */
    public List<PhrasedSentence> phrase(String question, List<String> quotes) {
        if (model.isEmpty() || clock.instant().isBefore(pausedUntil)) {
            return List.of();
        }
        try {
            var sentences = model.get().phrase(question, quotes);
            return sentences.stream().allMatch(sentence -> check.holds(sentence, quotes)) ? sentences : List.of();
        } catch (ModelException useless) {
            pausedUntil = clock.instant().plus(PAUSE);
            LOG.warn(useless.getMessage());
            return List.of();
        }
    }
}
