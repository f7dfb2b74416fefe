package health.charley.content.throttle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two an hour. */
class AddressLimitTest {
    private final SettableClock clock = new SettableClock();
    private final AddressLimit limit = new AddressLimit(2, Duration.ofHours(1), clock);

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-11-28T12:00:00Z"));
    }

    @Test
    void an_address_may_do_as_much_as_is_allowed_and_no_more() {
        assertTrue(limit.isWithin("203.0.113.1"));
        assertTrue(limit.isWithin("203.0.113.1"));
        assertFalse(limit.isWithin("203.0.113.1"));
        assertFalse(limit.isWithin("203.0.113.1"));
    }

    @Test
    void what_is_taken_back_may_be_done_again_and_what_was_refused_is_not_taken_back() {
        limit.isWithin("203.0.113.1");
        limit.isWithin("203.0.113.1");
        limit.isWithin("203.0.113.1");

        limit.takeBack("203.0.113.1");

        assertTrue(limit.isWithin("203.0.113.1"));
        assertFalse(limit.isWithin("203.0.113.1"));
    }

    @Test
    void addresses_do_not_count_for_each_other() {
        limit.isWithin("203.0.113.1");
        limit.isWithin("203.0.113.1");

        assertTrue(limit.isWithin("203.0.113.2"));
    }

    @Test
    void a_new_period_begins_with_nothing_counted() {
        for (var i = 0; i < 5; i++) {
            limit.isWithin("203.0.113.1");
        }
        clock.advance(Duration.ofMinutes(59));
        assertFalse(limit.isWithin("203.0.113.1"));

        clock.advance(Duration.ofMinutes(1));

        assertTrue(limit.isWithin("203.0.113.1"));
    }

    @Test
    void a_clock_that_is_set_back_does_not_make_a_period_longer() {
        for (var i = 0; i < 5; i++) {
            limit.isWithin("203.0.113.1");
        }

        clock.advance(Duration.ofHours(-10));

        assertTrue(limit.isWithin("203.0.113.1"));
    }

    @Test
    void the_half_of_an_address_that_is_the_clients_own_makes_no_other_client() {
        limit.isWithin("2001:db8:0:1::1");
        limit.isWithin("2001:db8:0:1:ffff::2");

        assertFalse(limit.isWithin("2001:db8:0:1::3"));
        assertTrue(limit.isWithin("2001:db8:0:2::1"));
    }
}
