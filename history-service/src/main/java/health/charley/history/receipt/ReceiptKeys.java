package health.charley.history.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * Triage's public keys by their id, fetched when one is first needed and kept.
 *
 * <p>A triage that is down is tolerated while the wanted key is known, for however long. Triage rotates keys by
 * publishing the new one before it signs with it and keeping the old ones published, so a key is nobody's when it is not
 * in a set that was fetched after the receipt arrived; an older set may have missed it.
 */
@ApplicationScoped
class ReceiptKeys {
    private static final Logger LOG = Logger.getLogger(ReceiptKeys.class);

    private final TriageClient triage;
    private final ReceiptConfig.Keys config;
    private final Clock clock;

    private volatile KeySet known = new KeySet(Map.of(), Instant.MIN);
    private volatile Instant attemptedAt = Instant.MIN;

    ReceiptKeys(@RestClient TriageClient triage, ReceiptConfig config, Clock clock) {
        this.triage = triage;
        this.config = config.keys();
        this.clock = clock;
    }

    /**
     * The key with this id, if triage has one.
     *
     * @throws KeysUnavailableException when it is not known here and triage can't be asked, or not again so soon
     */
    Optional<PublicKey> find(String id) {
        var arrived = clock.instant();
        if (!known.byId().containsKey(id) || isOlderThan(known.fetchedAt(), config.maximumAge())) {
            fetchUnlessRecent();
        }
        var keys = known;
        var key = Optional.ofNullable(keys.byId().get(id));
        if (key.isEmpty() && keys.fetchedAt().isBefore(arrived)) {
            throw new KeysUnavailableException(untilNextFetch());
        }
        return key;
    }

    /** One caller fetches; the others wait for it, find that it was just done, and look again. */
    private synchronized void fetchUnlessRecent() {
        if (!isOlderThan(attemptedAt, config.refetchAfter())) {
            return;
        }
        attemptedAt = clock.instant();
        try {
            known = new KeySet(PublishedKeys.of(triage.keys()), attemptedAt);
        } catch (JoseException | ProcessingException | WebApplicationException failure) {
            LOG.warnf("The keys of receipts could not be fetched: %s", failure.getMessage());
        }
    }

    private boolean isOlderThan(Instant moment, Duration age) {
        return moment.equals(Instant.MIN) || !moment.plus(age).isAfter(clock.instant());
    }

    private Duration untilNextFetch() {
        var wait = Duration.between(clock.instant(), attemptedAt.plus(config.refetchAfter()));
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    /** The keys of one fetch, and when it began. */
    private record KeySet(Map<String, PublicKey> byId, Instant fetchedAt) {}
}
