package health.charley.content.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Sends what is due, and forgets what was sent long ago. A message may come twice (a receiver answers, and this service dies
 * before it notes that), never not at all; its id tells.
 */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);

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
        for (var due = outbox.takeDue(); !due.isEmpty(); due = outbox.takeDue()) {
            send(due);
        }
    }

    private void send(List<Parcel> due) {
        var sent = due.stream().map(postman::send).toList();
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        for (var n = 0; n < due.size(); n++) {
            note(due.get(n), sent.get(n).join());
        }
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
