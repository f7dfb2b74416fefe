package health.charley.triage.receipt;

import health.charley.edge.problem.Problems;
import health.charley.triage.answer.Case;
import health.charley.triage.assessment.ResultView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ids of assessments: UUIDv7, chosen by the caller or derived here. The time within an id is when the assessment was made. */
@Singleton
public class AssessmentIds {
    /** A person may take a day over an interview. */
    private static final Duration OLDEST = Duration.ofHours(24);

    /** Clocks of phones and servers differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** How long a request that names no id gets the same one again: time enough to ask again for a lost reply. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final ReceiptSigner receipts;

    AssessmentIds(Clock clock, ReceiptSigner receipts) {
        this.clock = clock;
        this.receipts = receipts;
    }

    /** The id that a request names; none where it is {@code null}. */
    public Optional<UUID> named(String given) {
        return Optional.ofNullable(given).map(this::parse);
    }

    /** The id of an assessment that the caller did not name: a function of all that its receipt says, the window included. */
    public UUID derived(Case stated, int budget, ResultView result) {
        var window = startOfWindow();
        return UuidV7.of(window, receipts.fingerprint(window, stated, budget, result));
    }

    private Instant startOfWindow() {
        var now = clock.millis();
        return Instant.ofEpochMilli(now - Math.floorMod(now, WINDOW.toMillis()));
    }

    private UUID parse(String given) {
        var id = UuidV7.parse(given)
                .orElseThrow(() ->
                        Problems.badRequest("#/assessment", "The id of an assessment is a UUIDv7 in lower case."));
        refuseOtherTimes(UuidV7.timeOf(id));
        return id;
    }

    private void refuseOtherTimes(Instant made) {
        var now = clock.instant();
        if (made.isBefore(now.minus(OLDEST)) || made.isAfter(now.plus(AHEAD))) {
            throw Problems.badRequest(
                    "#/assessment",
                    "The time in the id of an assessment is within the last 24 hours, at most 5 minutes ahead.");
        }
    }
}
