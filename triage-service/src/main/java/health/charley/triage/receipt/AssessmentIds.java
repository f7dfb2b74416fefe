package health.charley.triage.receipt;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import com.github.f4b6a3.uuid.util.UuidUtil;
import health.charley.edge.problem.Problems;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of assessments: UUIDv7, chosen by the caller or made here. The time within an id is when the assessment was made. */
@Singleton
public class AssessmentIds {
    private static final Pattern UUID_V7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** A person may take a day over an interview. */
    private static final Duration OLDEST = Duration.ofHours(24);

    /** Clocks of phones and servers differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Clock clock;
    private final TimeOrderedEpochFactory factory;

    AssessmentIds(Clock clock) {
        this.clock = clock;
        this.factory = new TimeOrderedEpochFactory(clock);
    }

    /** The id that a request gives, or a new one where it is {@code null}. */
    public UUID ofRequest(String given) {
        return given == null ? factory.create() : parse(given);
    }

    private UUID parse(String given) {
        if (!UUID_V7.matcher(given).matches()) {
            throw Problems.badRequest("#/assessment", "The id of an assessment is a UUIDv7 in lower case.");
        }
        var id = UUID.fromString(given);
        refuseOtherTimes(UuidUtil.getInstant(id));
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
