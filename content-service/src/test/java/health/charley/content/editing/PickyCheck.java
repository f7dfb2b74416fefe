package health.charley.content.editing;

import health.charley.content.SettableClock;
import health.charley.content.manuscript.Manuscript;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A publication check that objects to certain headlines. */
@Singleton
class PickyCheck implements PublicationCheck {
    static final String BLOCKED = "This headline is blocked";
    static final String DOUBTED = "This headline is doubted";

    /** From tomorrow on. */
    static final String BLOCKED_LATER = "This headline is blocked later";

    private final SettableClock clock;

    PickyCheck(SettableClock clock) {
        this.clock = clock;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return switch (page.head().headline()) {
            case BLOCKED -> List.of(missingRule(true));
            case DOUBTED -> List.of(missingRule(false));
            case BLOCKED_LATER -> isLater() ? List.of(missingRule(true)) : List.of();
            default -> List.of();
        };
    }

    private boolean isLater() {
        return clock.instant().isAfter(Instant.now().plus(Duration.ofDays(1)));
    }

    private static Objection missingRule(boolean blocking) {
        return new Objection(blocking, "red-flag-missing", "The rule R1 is on no care card.", "#/careCards");
    }
}
