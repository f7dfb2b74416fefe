package health.charley.history.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Triage's keys while triage rotates them, is slow, broken or gone. They are fetched anew after 10 s at the soonest. */
@QuarkusTest
class ReceiptKeysTest {
    private final KeysServer triage = new KeysServer();
    private final AdvancingClock clock = new AdvancingClock();
    private final JsonWebKey first = SigningKeys.named("first");
    private final JsonWebKey second = SigningKeys.named("second");
    private final ReceiptKeys keys = new ReceiptKeys(triage.client(), new KeysConfig(), clock);

    @AfterEach
    void stopTriage() {
        triage.close();
    }

    @Test
    void keys_are_fetched_once_and_kept() {
        triage.publish(first);

        assertEquals(Optional.of(first.getKey()), keys.find("first"));
        assertEquals(Optional.of(first.getKey()), keys.find("first"));

        assertEquals(1, triage.fetches());
    }

    @Test
    void a_new_key_is_found_when_it_is_published() {
        triage.publish(first);
        keys.find("first");
        triage.publish(first, second);
        clock.advance(Duration.ofSeconds(10));

        assertEquals(Optional.of(second.getKey()), keys.find("second"));
    }

    @Test
    void made_up_key_ids_do_not_make_us_call_triage_each_time() {
        triage.publish(first);
        assertEquals(Optional.empty(), keys.find("made-up"));

        clock.advance(Duration.ofSeconds(1));
        for (var number = 0; number < 50; number++) {
            var id = "made-up-" + number;
            var tooSoon = assertThrows(KeysUnavailableException.class, () -> keys.find(id));
            assertEquals(
                    "The key that signed the receipt is not known yet, and keys are not asked for again so soon.",
                    tooSoon.getMessage());
        }

        assertEquals(1, triage.fetches());
    }

    @Test
    void a_key_that_was_published_since_the_last_fetch_is_not_refused_but_asked_for_again_later() {
        triage.publish(first);
        keys.find("first");
        triage.publish(first, second);
        clock.advance(Duration.ofSeconds(4));

        var unavailable = assertThrows(KeysUnavailableException.class, () -> keys.find("second"));
        clock.advance(unavailable.retryAfter());

        assertEquals(Duration.ofSeconds(6), unavailable.retryAfter());
        assertEquals(Optional.of(second.getKey()), keys.find("second"));
    }

    @Test
    void a_key_that_a_fetch_after_its_arrival_does_not_bring_is_nobody_s() {
        triage.publish(first);
        keys.find("first");
        clock.advance(Duration.ofSeconds(10));

        assertEquals(Optional.empty(), keys.find("made-up"));
    }

    @Test
    void a_known_key_outlives_triage() {
        triage.publish(first);
        keys.find("first");
        triage.close();
        clock.advance(Duration.ofDays(30));

        for (var second = 0; second < 15; second++) {
            assertEquals(Optional.of(first.getKey()), keys.find("first"));
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_withdrawn_key_is_forgotten_after_an_hour() {
        triage.publish(first);
        keys.find("first");
        triage.publish(second);
        clock.advance(Duration.ofHours(1));

        assertEquals(Optional.empty(), keys.find("first"));
    }

    @Test
    void an_unknown_key_can_not_be_judged_while_triage_is_gone() {
        triage.publish(first);
        keys.find("first");
        triage.close();
        clock.advance(Duration.ofSeconds(10));

        var unavailable = assertThrows(KeysUnavailableException.class, () -> keys.find("second"));

        assertEquals(Duration.ofSeconds(10), unavailable.retryAfter());
        assertEquals("The keys that sign receipts can't be had just now.", unavailable.getMessage());
    }

    @Test
    void nothing_can_be_judged_before_triage_was_ever_reached_and_all_is_well_after() {
        triage.answerWith(500);
        assertThrows(KeysUnavailableException.class, () -> keys.find("first"));
        triage.answerWith(200);
        triage.publish(first);
        clock.advance(Duration.ofSeconds(10));

        assertEquals(Optional.of(first.getKey()), keys.find("first"));
    }

    @Test
    void an_answer_that_is_no_key_set_counts_as_none() {
        triage.publish("<html>The way is closed.</html>");

        assertThrows(KeysUnavailableException.class, () -> keys.find("first"));
    }

    @Test
    void a_key_set_without_a_key_for_receipts_counts_as_none() {
        triage.publish("{\"keys\":[{\"kty\":\"oct\",\"kid\":\"first\",\"k\":\"c2VjcmV0\"}]}");

        assertThrows(KeysUnavailableException.class, () -> keys.find("first"));
    }

    /** The neutral element: whatever is signed by it, anybody can sign. */
    @Test
    void a_key_by_which_a_signature_proves_little_is_nobody_s() {
        triage.publish("{\"keys\":[" + first.toJson() + ",{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"neutral\","
                + "\"x\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}]}");

        assertEquals(Optional.empty(), keys.find("neutral"));
        assertEquals(Optional.of(first.getKey()), keys.find("first"));
    }

    @Test
    void a_triage_that_hangs_costs_seconds_and_not_for_each_request() {
        triage.answerAfter(Duration.ofSeconds(20));

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (var number = 0; number < 20; number++) {
                assertThrows(KeysUnavailableException.class, () -> keys.find("first"));
            }
        });

        assertTrue(triage.fetches() == 1, "one fetch");
    }
}
