package health.charley.history.share;

import health.charley.history.sealing.Place;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A link to one assessment. Rows change by the statements of {@link ShareRepository} alone, which hold against races. */
@Entity
@Immutable
class Share {
    /** Wrong PINs after which a link is locked for good. */
    static final int MOST_FAILURES = 5;

    @EmbeddedId
    ShareKey key;

    UUID assessment;
    Instant createdAt;
    Instant expiresAt;
    int viewLimit;
    int views;
    /** Sealed; {@code null} where the link needs no PIN. */
    byte[] pin;

    /** Marks the key of the request that made it and what that asked for; {@code null} where it came without. */
    byte[] asked;

    int failures;
    /** {@code null} while it is not locked, and where an older release locked it. */
    Instant lockedAt;

    /** {@code null} while it is not revoked. */
    Instant revokedAt;

    UUID id() {
        return key.id();
    }

    static Place pinOf(UUID id) {
        return new Place("share", "pin", id);
    }

    /** What it is at this moment, the reason that holds for good first. */
    ShareState state(Instant now) {
        if (revokedAt != null) {
            return ShareState.REVOKED;
        }
        if (failures >= MOST_FAILURES) {
            return ShareState.LOCKED;
        }
        if (views >= viewLimit) {
            return ShareState.USED_UP;
        }
        return now.isBefore(expiresAt) ? ShareState.OPEN : ShareState.EXPIRED;
    }
}
