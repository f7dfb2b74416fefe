package health.charley.endtoend.history;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What came of one attempt to write.
 *
 * @param write what was to be done
 * @param status the status of the answer; none when the connection broke
 * @param saysWhenToRetry whether the answer had {@code Retry-After}
 * @param body what it said; empty when the connection broke
 * @param took from sending to the answer
 */
record Answer(Write write, OptionalInt status, boolean saysWhenToRetry, String body, Duration took) {
    private static final Set<Integer> DONE = Set.of(200, 201, 204);

    /** Of the assessment that it was about. */
    Receipt receipt() {
        return write.receipt();
    }

    boolean isAcknowledged() {
        return status.isPresent() && DONE.contains(status.getAsInt());
    }

    /** Refused for now, as is right while something is down. */
    boolean isRefusedForNow() {
        return status.isPresent() && status.getAsInt() == 503 && saysWhenToRetry;
    }

    /** Refused as it is, so that sending it again won't help. */
    boolean isRefusedForGood() {
        return status.isPresent() && status.getAsInt() == 400;
    }

    boolean isBroken() {
        return status.isEmpty();
    }
}
