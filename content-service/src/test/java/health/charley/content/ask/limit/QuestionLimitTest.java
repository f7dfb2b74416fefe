package health.charley.content.ask.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two questions a minute. */
class QuestionLimitTest {
    private final SettableClock clock = new SettableClock();
    private final QuestionLimit limit = new QuestionLimit(2, Duration.ofMinutes(1), clock);

    @BeforeEach
    void stopClock() {
        clock.stopAt(Instant.parse("2026-01-01T12:00:00Z"));
    }

    @Test
    void the_third_question_has_to_wait_for_the_rest_of_the_minute() {
        limit.count("192.0.2.1");
        clock.stopAt(Instant.parse("2026-01-01T12:00:20Z"));
        var second = limit.count("192.0.2.1");

        var third = limit.count("192.0.2.1");

        assertEquals(Optional.empty(), second);
        assertEquals(Optional.of(Duration.ofSeconds(40)), third);
    }

    @Test
    void after_the_minute_it_begins_anew() {
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");
        clock.stopAt(Instant.parse("2026-01-01T12:01:00Z"));

        var next = limit.count("192.0.2.1");

        assertEquals(Optional.empty(), next);
    }

    @Test
    void each_address_has_its_own() {
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");

        var other = limit.count("192.0.2.2");

        assertEquals(Optional.empty(), other);
    }

    @Test
    void addresses_of_one_ipv6_network_count_as_one() {
        limit.count("2001:db8:1:1::1");
        limit.count("2001:db8:1:1::2");

        var third = limit.count("2001:db8:1:1:ffff::3");
        var elsewhere = limit.count("2001:db8:1:2::1");

        assertEquals(Optional.of(Duration.ofMinutes(1)), third);
        assertEquals(Optional.empty(), elsewhere);
    }

    @Test
    void a_clock_that_is_set_back_locks_nobody_out() {
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");
        clock.stopAt(Instant.parse("2026-01-01T10:00:00Z"));

        var next = limit.count("192.0.2.1");

        assertEquals(Optional.empty(), next);
    }
}
