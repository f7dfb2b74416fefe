package health.charley.content.webhook;

import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One message to one webhook, and how its sending goes. The database makes them, as pages change. */
@Entity
@Table(name = "webhook_delivery")
@DynamicUpdate // the service may change how the sending goes and nothing else
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private UUID message;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "webhook")
    private Webhook webhook;

    @Enumerated(EnumType.STRING)
    private WebhookEvent event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page")
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision")
    private Revision revision;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int tries;
    private Instant dueAt;
    private Instant triedAt;
    private Integer responseStatus;

    @Enumerated(EnumType.STRING)
    private DeliveryFailure failure;

    protected Delivery() {}

    /** Takes it up: nobody else does before the end of the lease, when whoever took it must have died. */
    void beginTry(Instant now, Instant leaseEnd) {
        tries++;
        triedAt = now;
        dueAt = leaseEnd;
    }

    void delivered(int response) {
        status = DeliveryStatus.DELIVERED;
        responseStatus = response;
        failure = null;
    }

    void failed(Outcome outcome, Optional<Instant> nextTry) {
        responseStatus = outcome.status().orElse(null);
        failure = outcome.failure().orElseThrow();
        nextTry.ifPresentOrElse(at -> dueAt = at, () -> status = DeliveryStatus.GIVEN_UP);
    }

    /** Begins from the start, whatever came of it. */
    void sendAgain(Instant now) {
        status = DeliveryStatus.PENDING;
        tries = 0;
        dueAt = now;
    }

    boolean isInTry(int which) {
        return status == DeliveryStatus.PENDING && tries == which;
    }

    Long number() {
        return number;
    }

    UUID message() {
        return message;
    }

    Webhook webhook() {
        return webhook;
    }

    WebhookEvent event() {
        return event;
    }

    Page page() {
        return page;
    }

    /** The revision that was published. */
    Optional<Revision> revision() {
        return Optional.ofNullable(revision);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    DeliveryStatus status() {
        return status;
    }

    int tries() {
        return tries;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> triedAt() {
        return Optional.ofNullable(triedAt);
    }

    Optional<Integer> responseStatus() {
        return Optional.ofNullable(responseStatus);
    }

    Optional<DeliveryFailure> failure() {
        return Optional.ofNullable(failure);
    }
}
