package health.charley.history.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.share.Link;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did it, and with which assessment. */
@QuarkusTest
class AccessDetailTest {
    private final HistoryApi publisher = HistoryApi.as("publisher");
    private final SampleReceipt may = SampleReceipt.nightLegCramps(Instant.parse("2026-05-03T09:12:00Z"));
    private final SampleReceipt june = SampleReceipt.nightLegCramps(Instant.parse("2026-06-03T09:12:00Z"));

    @BeforeEach
    @AfterEach
    void beginWithNothing() {
        publisher.eraseEverything().statusCode(204);
    }

    @Test
    void what_came_by_a_link_names_the_link_and_its_assessment_and_that_it_was_not_the_person() {
        publisher.save(may).statusCode(201);
        var link = Link.made(publisher, may.id(), Map.of("pin", "4711"));
        link.open("0000").statusCode(403);
        link.open("4711").statusCode(200);

        publisher
                .accessLog(Map.of())
                .body("items.what", contains("link-opened", "pin-wrong", "link-made", "saved"))
                .body("items.by", contains("link", "link", "person", "person"))
                .body("items[0].subject", is(link.id()))
                .body("items[1].subject", is(link.id()))
                .body("items.assessment", everyItem(is(may.id().toString())))
                .body("items.topic", everyItem(is("leg-cramps")));
    }

    @Test
    void one_comparison_is_one_entry_that_names_both() {
        publisher.save(may).statusCode(201);
        publisher.save(june).statusCode(201);

        compared(june, may).statusCode(200);

        publisher
                .accessLog(Map.of())
                .body("items.what", contains("compared", "saved", "saved"))
                .body("items[0].subject", is(june.id().toString()))
                .body("items[0].other", is(may.id().toString()));
    }

    @Test
    void a_comparison_with_one_that_is_not_there_is_none() {
        publisher.save(may).statusCode(201);

        compared(may, june).statusCode(404);

        publisher.accessLog(Map.of()).body("items.what", contains("saved"));
    }

    @Test
    void an_assessment_that_is_gone_is_named_by_its_id_alone() {
        publisher.save(may).statusCode(201);
        publisher.erase(may.id()).statusCode(204);

        publisher
                .accessLog(Map.of())
                .body("items.what", contains("erased", "saved"))
                .body("items.subject", everyItem(is(may.id().toString())))
                .body("items[0]", not(hasKey("assessment")))
                .body("items[1]", not(hasKey("assessment")))
                .body("items[1]", not(hasKey("topic")));
    }

    private ValidatableResponse compared(SampleReceipt one, SampleReceipt other) {
        return publisher
                .request()
                .queryParam("with", other.id())
                .get(HistoryApi.ASSESSMENTS + "/" + one.id() + "/comparison")
                .then();
    }
}
