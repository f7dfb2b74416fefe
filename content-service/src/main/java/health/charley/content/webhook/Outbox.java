package health.charley.content.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What is to be sent. Several replicas may take from it at once: each takes rows that no other has locked, and while it
 * sends, a lease keeps the others away. Of every webhook only a few are taken at a time, so that one slow receiver does not
 * hold up the others.
 */
@ApplicationScoped
class Outbox implements PanacheRepositoryBase<Delivery, Long> {
    private static final int AT_A_TIME = 5;

    private static final String DUE = """
            select d.* from webhook w cross join lateral (
              select * from webhook_delivery
              where webhook = w.id and status = 'pending' and due_at <= :now
              order by due_at, number limit :most
              for update skip locked) d
            where w.id <> all (:busy)""";

    private final WebhookConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Outbox(WebhookConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** What is due now, save to those who are busy. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Parcel> takeDue(Set<UUID> busy) {
        var now = clock.instant();
        List<Delivery> due = getEntityManager()
                .createNativeQuery(DUE, Delivery.class)
                .setParameter("now", now)
                .setParameter("most", AT_A_TIME)
                .setParameter("busy", busy.toArray(UUID[]::new))
                .getResultList();
        due.forEach(delivery -> delivery.beginTry(now, now.plus(config.lease())));
        return due.stream().map(this::parcel).toList();
    }

    private Parcel parcel(Delivery delivery) {
        var webhook = delivery.webhook();
        return new Parcel(
                delivery.number(),
                delivery.tries(),
                webhook.id(),
                webhook.url(),
                "msg_" + delivery.message(),
                body(delivery));
    }

    private String body(Delivery delivery) {
        try {
            return json.writeValueAsString(Message.of(delivery));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts and times can always be written", impossible);
        }
    }

    /** Notes what came of a try, unless the lease ran out and another try has begun; says whether it was the last. */
    @Transactional
    boolean note(Parcel parcel, Outcome outcome) {
        var delivery = findByIdOptional(parcel.number()).filter(found -> found.isInTry(parcel.attempt()));
        delivery.ifPresent(found -> note(found, outcome));
        return delivery.filter(found -> found.status() == DeliveryStatus.GIVEN_UP)
                .isPresent();
    }

    private void note(Delivery delivery, Outcome outcome) {
        if (outcome.isDelivered()) {
            delivery.delivered(outcome.status().orElseThrow());
            return;
        }
        var backoff = new Backoff(config.maxTries(), config.firstWait(), config.longestWait());
        var next = outcome.isFinal()
                ? Optional.<Instant>empty()
                : backoff.nextTry(delivery.tries(), clock.instant(), chance.nextDouble());
        delivery.failed(outcome, next);
    }

    /** The deliveries to a webhook before a number, newest first. */
    List<Delivery> before(long number, UUID webhook, int limit) {
        return find("webhook.id = ?1 and number < ?2 order by number desc", webhook, number)
                .range(0, limit - 1)
                .list();
    }

    Optional<Delivery> of(UUID webhook, UUID message) {
        return find("webhook.id = ?1 and message = ?2", webhook, message).firstResultOptional();
    }

    /** Deletes deliveries that ended long enough ago. */
    @Transactional
    long eraseOld() {
        return delete(
                "status <> ?1 and triedAt < ?2",
                DeliveryStatus.PENDING,
                clock.instant().minus(config.keepDeliveries()));
    }
}
