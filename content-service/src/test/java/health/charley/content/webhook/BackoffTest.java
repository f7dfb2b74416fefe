package health.charley.content.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final Backoff backoff = new Backoff(5, Duration.ofSeconds(30), Duration.ofMinutes(3));

    @Test
    void each_wait_is_twice_the_one_before_up_to_the_longest() {
        assertEquals(Optional.of(NOON.plusSeconds(30)), backoff.nextTry(1, NOON, 0.5));
        assertEquals(Optional.of(NOON.plusSeconds(60)), backoff.nextTry(2, NOON, 0.5));
        assertEquals(Optional.of(NOON.plusSeconds(120)), backoff.nextTry(3, NOON, 0.5));
        assertEquals(Optional.of(NOON.plusSeconds(180)), backoff.nextTry(4, NOON, 0.5));
    }

    @Test
    void chance_moves_a_wait_by_a_fifth_at_most() {
        assertEquals(Optional.of(NOON.plusSeconds(24)), backoff.nextTry(1, NOON, 0));
        assertEquals(Optional.of(NOON.plusSeconds(36)), backoff.nextTry(1, NOON, 1));
    }

    @Test
    void after_the_last_try_there_is_no_next() {
        assertEquals(Optional.empty(), backoff.nextTry(5, NOON, 0.5));
    }

    @Test
    void many_tries_do_not_overflow() {
        var patient = new Backoff(1000, Duration.ofSeconds(30), Duration.ofHours(12));

        assertEquals(Optional.of(NOON.plus(Duration.ofHours(12))), patient.nextTry(999, NOON, 0.5));
    }
}
