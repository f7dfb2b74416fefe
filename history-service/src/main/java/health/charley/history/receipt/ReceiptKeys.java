package health.charley.history.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * Triage's public keys by their id, fetched when one is first needed and kept.
 *
 * <p>A triage that is down is tolerated while the wanted key is known, for however long. Triage rotates keys by
 * publishing the new one before it signs with it and keeping the old ones published, so a key is nobody's when it is not
 * in a set that was fetched after the receipt arrived; an older set may have missed it. Which came first is told by
 * counting fetches: the clock may be set back in between.
 */
@ApplicationScoped
class ReceiptKeys {
    private static final Logger LOG = Logger.getLogger(ReceiptKeys.class);
    /** How soon nobody is asked to come again. */
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private final TriageClient triage;
    private final ReceiptConfig.Keys config;
    private final Clock clock;

    private final AtomicLong begun = new AtomicLong();
    private volatile KeySet known = new KeySet(Map.of(), Instant.MIN, 0);
    private volatile Attempt last = new Attempt(Instant.MIN, false);

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
        var begunBefore = begun.get();
        if (!known.byId().containsKey(id) || isOlderThan(known.fetchedAt(), config.maximumAge())) {
            fetchUnlessRecent();
        }
        var keys = known;
        var key = Optional.ofNullable(keys.byId().get(id));
        if (key.isEmpty() && keys.fetch() <= begunBefore) {
            throw unavailable();
        }
        return key;
    }

    /** One caller fetches; the others wait for it, find that it was just done, and look again. */
    private synchronized void fetchUnlessRecent() {
        if (!isOlderThan(last.at(), config.refetchAfter())) {
            return;
        }
        var now = clock.instant();
        var fetch = begun.incrementAndGet();
        last = new Attempt(now, false);
        try {
            known = new KeySet(PublishedKeys.of(triage.keys()), now, fetch);
            last = new Attempt(now, true);
        } catch (JoseException | ProcessingException | WebApplicationException failure) {
            LOG.warnf("The keys of receipts could not be fetched: %s", failure.getMessage());
        }
    }

    /** A moment that is still to come was before the clock was set back: nobody knows how old it is. */
    private boolean isOlderThan(Instant moment, Duration age) {
        var now = clock.instant();
        return moment.equals(Instant.MIN)
                || moment.isAfter(now)
                || !moment.plus(age).isAfter(now);
    }

    private KeysUnavailableException unavailable() {
        var attempt = last;
        var left = Duration.between(clock.instant(), attempt.at().plus(config.refetchAfter()));
        var wait = Collections.max(List.of(SOONEST, Collections.min(List.of(left, config.refetchAfter()))));
        return attempt.succeeded()
                ? KeysUnavailableException.tooSoonToTell(wait)
                : KeysUnavailableException.triageIsAway(wait);
    }

    /** The keys of one fetch, when it began, and its number from 1 on. */
    private record KeySet(Map<String, PublicKey> byId, Instant fetchedAt, long fetch) {}

    /** When keys were last asked for, and whether they came. */
    private record Attempt(Instant at, boolean succeeded) {}
}
