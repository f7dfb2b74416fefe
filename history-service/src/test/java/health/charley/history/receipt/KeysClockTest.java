package health.charley.history.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triage's keys when history's clock is set back: what was fetched lies in the future then. */
@QuarkusTest
class KeysClockTest {
    private static final Duration AN_HOUR_BACK = Duration.ofHours(-1);

    private final KeysServer triage = new KeysServer();
    private final AdvancingClock clock = new AdvancingClock();
    private final JsonWebKey first = SigningKeys.named("first");
    private final JsonWebKey second = SigningKeys.named("second");
    private final ReceiptKeys keys = new ReceiptKeys(triage.client(), new KeysConfig(), clock);

    @BeforeEach
    void fetchTheFirst() {
        triage.publish(first);
        keys.find("first");
    }

    @AfterEach
    void stopTriage() {
        triage.close();
    }

    @Test
    void a_key_that_was_published_since_is_fetched_at_once() {
        triage.publish(first, second);
        clock.advance(AN_HOUR_BACK);

        assertEquals(Optional.of(second.getKey()), keys.find("second"));
    }

    @Test
    void while_triage_is_gone_nobody_says_that_a_key_is_unknown() {
        triage.close();
        clock.advance(AN_HOUR_BACK);

        var unavailable = assertThrows(KeysUnavailableException.class, () -> keys.find("second"));

        assertEquals(Duration.ofSeconds(10), unavailable.retryAfter());
        assertEquals(Optional.of(first.getKey()), keys.find("first"));
    }

    /** Set back by as much as passed since the fetch: both are of the same moment by the clock, and of two by the day. */
    @Test
    void of_a_key_that_was_published_at_a_moment_that_came_twice_nobody_says_that_it_is_unknown() {
        triage.publish(first, second);
        clock.advance(Duration.ofSeconds(4));
        clock.advance(Duration.ofSeconds(-4));

        assertThrows(KeysUnavailableException.class, () -> keys.find("second"));
    }

    @Test
    void a_withdrawn_key_is_forgotten_no_later_than_otherwise() {
        triage.publish(second);
        clock.advance(AN_HOUR_BACK);

        assertEquals(Optional.empty(), keys.find("first"));
    }
}
