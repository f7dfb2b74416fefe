package health.charley.content.webhook;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** When and how often a message is sent that its receiver did not take. */
@QuarkusTest
class WebhookRetryTest extends Sending {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    Outbox outbox;

    @Test
    void a_receiver_that_fails_twice_gets_the_same_message_a_third_time() throws Exception {
        var webhook = WebhookApi.registered(receiver.answers(500, 503));
        WebhookApi.takeDown(PAGE);

        dispatch.run();
        dispatch.run();
        assertEquals(1, receiver.letters().size(), "it waits before it tries again");
        clock.advance(A_DAY);
        dispatch.run();
        clock.advance(A_DAY);
        dispatch.run();
        clock.advance(A_DAY);
        dispatch.run();

        assertEquals(3, receiver.letters().size());
        assertEquals(
                1,
                receiver.letters().stream().map(Receiver.Letter::id).distinct().count());
        assertEquals(
                1,
                receiver.letters().stream()
                        .map(Receiver.Letter::body)
                        .distinct()
                        .count());
        assertEquals(
                3,
                receiver.letters().stream()
                        .map(Receiver.Letter::timestamp)
                        .distinct()
                        .count());
        for (var letter : receiver.letters()) {
            assertTrue(letter.isSignedWith(webhook.getString("secret")));
        }
        WebhookApi.requireLogged(PAGE, webhook, "delivered", 3, 204, null);
    }

    @Test
    void after_the_last_try_it_is_given_up_and_can_be_sent_again_by_hand() throws SQLException {
        var webhook = WebhookApi.registered(receiver.answers(500, 500, 500));
        WebhookApi.takeDown(PAGE);
        for (var n = 0; n < 5; n++) {
            dispatch.run();
            clock.advance(A_DAY);
        }
        assertEquals(3, receiver.letters().size());
        WebhookApi.requireLogged(PAGE, webhook, "given-up", 3, 500, "refused");

        WebhookApi.sendAgain(webhook.getString("id"), receiver.letters().get(0).id())
                .statusCode(200)
                .body("status", is("pending"))
                .body("tries", is(0));
        dispatch.run();

        assertEquals(4, receiver.letters().size());
        assertEquals(receiver.letters().get(0).id(), receiver.letters().get(3).id());
        WebhookApi.requireLogged(PAGE, webhook, "delivered", 1, 204, null);
    }

    @Test
    void a_receiver_that_wants_no_more_is_tried_once() throws SQLException {
        var webhook = WebhookApi.registered(receiver.answers(410));
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        WebhookApi.requireLogged(PAGE, webhook, "given-up", 1, 410, "refused");
    }

    @Test
    void a_receiver_that_hangs_is_left_after_the_time_out() throws SQLException {
        var webhook = WebhookApi.registered(receiver.takes(Duration.ofSeconds(5)));
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        WebhookApi.requireLogged(PAGE, webhook, "pending", 1, null, "timed-out");
    }

    /** A receiver gets five messages at a time; of the slow one those are still on the way. */
    @Test
    void a_receiver_that_hangs_holds_up_nobody_else() throws Exception {
        try (var slow = Receiver.start().takes(Duration.ofSeconds(5))) {
            WebhookApi.registered(slow);
            WebhookApi.registered(receiver);
            for (var times = 0; times < 6; times++) {
                WebhookApi.takeDown(PAGE);
                WebhookApi.putBack(PAGE);
            }
            var runner = Executors.newSingleThreadExecutor();
            try {
                var running = runner.submit(dispatch::run);
                Eventually.within(
                        Duration.ofSeconds(10),
                        () -> assertEquals(12, receiver.letters().size()));

                assertEquals(5, slow.letters().size());
                running.get();
            } finally {
                runner.shutdown();
            }
        }
    }

    @Test
    void of_two_jobs_at_once_one_sends() throws Exception {
        WebhookApi.registered(receiver.takes(Duration.ofMillis(300)));
        WebhookApi.takeDown(PAGE);
        WebhookApi.putBack(PAGE);
        var replicas = Executors.newFixedThreadPool(4);

        replicas.invokeAll(List.of(job(), job(), job(), job()));
        replicas.shutdown();

        assertEquals(2, receiver.letters().size());
    }

    /** Whoever took it up died before it could say how it went. */
    @Test
    void a_delivery_that_nobody_finished_is_taken_up_again_after_the_lease() throws SQLException {
        WebhookApi.registered(receiver);
        WebhookApi.takeDown(PAGE);
        assertEquals(1, outbox.takeDue(Set.of()).size());

        dispatch.run();
        assertEquals(0, receiver.letters().size());
        clock.advance(Duration.ofMinutes(2));
        dispatch.run();

        assertEquals(1, receiver.letters().size());
    }

    @Test
    void a_late_word_of_an_earlier_try_changes_nothing() throws SQLException {
        var webhook = WebhookApi.registered(receiver);
        WebhookApi.takeDown(PAGE);
        var first = outbox.takeDue(Set.of()).get(0);
        clock.advance(Duration.ofMinutes(2));
        outbox.takeDue(Set.of());

        outbox.note(first, Outcome.of(204));

        WebhookApi.requireLogged(PAGE, webhook, "pending", 2, null, null);
    }

    private Callable<Void> job() {
        return () -> {
            dispatch.run();
            return null;
        };
    }
}
