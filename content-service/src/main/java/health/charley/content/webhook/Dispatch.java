package health.charley.content.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends what is due, and forgets what was sent long ago. A message may come twice (a receiver answers, and this service dies
 * before it notes that), never not at all; its id tells.
 */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    /** Somebody who waits for nobody gets what becomes due within this time, while others are slow. */
    private static final Duration LONGEST_LOOK_AWAY = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Postman postman;
    private final MeterRegistry metrics;

    Dispatch(Outbox outbox, Postman postman, MeterRegistry metrics) {
        this.outbox = outbox;
        this.postman = postman;
        this.metrics = metrics;
    }

    @Scheduled(every = "${charley.content.webhooks.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var onTheWay = new ArrayList<Sent>();
        while (true) {
            outbox.takeDue(receivers(onTheWay)).forEach(parcel -> onTheWay.add(new Sent(parcel, postman.send(parcel))));
            if (onTheWay.isEmpty()) {
                return;
            }
            awaitAny(onTheWay);
            noteThoseThatEnded(onTheWay);
        }
    }

    /** A message on its way. */
    private record Sent(Parcel parcel, CompletableFuture<Outcome> outcome) {}

    /** Those who get nothing more until what is on the way to them has come to an end; the others do not wait for that. */
    private static Set<UUID> receivers(List<Sent> onTheWay) {
        return onTheWay.stream().map(sent -> sent.parcel().webhook()).collect(Collectors.toSet());
    }

    private static void awaitAny(List<Sent> onTheWay) {
        CompletableFuture.anyOf(onTheWay.stream().map(Sent::outcome).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LONGEST_LOOK_AWAY.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void noteThoseThatEnded(List<Sent> onTheWay) {
        var ended = onTheWay.stream().filter(sent -> sent.outcome().isDone()).toList();
        ended.forEach(sent -> note(sent.parcel(), sent.outcome().join()));
        onTheWay.removeAll(ended);
    }

    /** Logs ids alone: an address may hold a password of its receiver. */
    private void note(Parcel parcel, Outcome outcome) {
        var word = outcome.failure().map(DeliveryFailure::word).orElse("delivered");
        metrics.counter("charley.content.webhook.tries", "outcome", word).increment();
        if (outbox.note(parcel, outcome)) {
            LOG.warnf(
                    "Webhook %s: gave up on %s after %d tries: %s",
                    parcel.webhook(), parcel.message(), parcel.attempt(), word);
        }
    }

    @Scheduled(
            every = "${charley.content.webhooks.erase-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eraseOld() {
        var erased = outbox.eraseOld();
        if (erased > 0) {
            LOG.infof("Deleted %d old deliveries of webhooks", erased);
        }
    }
}
