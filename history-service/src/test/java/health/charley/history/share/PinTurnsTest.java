package health.charley.history.share;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.Ids;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** So many PINs at once that the line is full. */
@QuarkusTest
class PinTurnsTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final HistoryApi patient = HistoryApi.as("patient");
    private final ExecutorService visitors = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private UUID assessment;

    @Inject
    PinTurns turns;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @AfterEach
    void letThemGo() throws InterruptedException {
        over.countDown();
        visitors.shutdown();
        assertTrue(visitors.awaitTermination(10, TimeUnit.SECONDS));
    }

    @Test
    void a_visitor_is_asked_to_come_again_and_no_try_is_counted() throws InterruptedException {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));
        fillTheLine();

        link.open("0000").statusCode(503).header("Retry-After", notNullValue());
        link.open().statusCode(403);

        link.seen().body("items[0].wrongPins", is(0));
    }

    @Test
    void no_link_is_made_whose_token_nobody_sees() throws InterruptedException {
        fillTheLine();

        Link.post(patient, assessment, Map.of("pin", "4711")).statusCode(503).header("Retry-After", notNullValue());

        patient.request().get(Link.shares(assessment)).then().body("items", hasSize(0));
    }

    @Test
    void links_without_a_pin_are_made_and_opened_as_ever() throws InterruptedException {
        fillTheLine();

        Link.made(patient, assessment, Map.of()).open().statusCode(200);
    }

    @Test
    void a_link_that_can_not_be_made_is_refused_without_standing_in_line() throws InterruptedException {
        for (var made = 0; made < 20; made++) {
            Link.made(patient, assessment, Map.of());
        }
        fillTheLine();

        Link.post(patient, Ids.now(), Map.of("pin", "4711")).statusCode(404);
        Link.post(patient, assessment, Map.of("pin", "4711")).statusCode(409);
    }

    @Test
    void whoever_waited_long_enough_is_sent_away() throws InterruptedException {
        var few = new PinTurns(() -> Duration.ofMillis(20));
        var begun = new CountDownLatch(CORES);
        for (var visitor = 0; visitor < CORES; visitor++) {
            visitors.submit(() -> few.take(() -> untilOver(begun)));
        }
        begun.await();

        var refused = assertThrows(HttpProblem.class, () -> few.take(() -> "hashed"));

        assertEquals(503, refused.getStatusCode());
    }

    private void fillTheLine() throws InterruptedException {
        for (var visitor = 0; visitor < CORES + PinTurns.MOST_WAITING; visitor++) {
            visitors.submit(() -> turns.take(() -> untilOver(new CountDownLatch(1))));
        }
        while (!turns.isFull()) {
            Thread.sleep(5);
        }
    }

    private boolean untilOver(CountDownLatch begun) {
        begun.countDown();
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
