package health.charley.endtoend.history;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What came of one attempt to save.
 *
 * @param receipt what was to be saved
 * @param status the status of the answer; none when the connection broke
 * @param saysWhenToRetry whether the answer had {@code Retry-After}
 * @param took from sending to the answer
 */
record Answer(Receipt receipt, OptionalInt status, boolean saysWhenToRetry, Duration took) {

    boolean isAcknowledged() {
        return status.isPresent() && (status.getAsInt() == 200 || status.getAsInt() == 201);
    }

    /** Refused for now, as is right while something is down. */
    boolean isRefusedForNow() {
        return status.isPresent() && status.getAsInt() == 503 && saysWhenToRetry;
    }

    boolean isBroken() {
        return status.isEmpty();
    }
}
