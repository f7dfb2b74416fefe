package health.charley.history.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.BadInput;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of an account that begins with nothing. */
@QuarkusTest
class AccessLogTest {
    private static final Map<String, Object> DRAFT = Map.of(
            "topic", "leg-cramps",
            "person", Map.of("age", 45, "sex", "female"),
            "answers", List.of(Map.of("question", "chest-pain", "value", "no")));

    private final HistoryApi publisher = HistoryApi.as("publisher");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps();

    @BeforeEach
    void beginWithNothing() {
        publisher.eraseEverything().statusCode(204);
    }

    @Test
    void whatever_is_done_with_a_persons_data_is_there_newest_first() {
        publisher.save(receipt);
        publisher.list(Map.of());
        publisher.read(receipt.id());
        publisher.erase(receipt.id());
        publisher.accessLog(Map.of());

        publisher
                .accessLog(Map.of())
                .statusCode(200)
                .body("items.what", contains("log-read", "erased", "read", "listed", "saved"))
                .body("items[1].subject", is(receipt.id().toString()))
                .body("items[2].subject", is(receipt.id().toString()))
                .body("items[3]", not(hasKey("subject")))
                .body("items[4].subject", is(receipt.id().toString()));
    }

    @Test
    void what_is_added_to_an_assessment_has_words_of_its_own() {
        publisher.save(receipt);
        comesAndGoes("/assessments/" + receipt.id() + "/notes", Map.of("text", "Better after a walk."));
        comesAndGoes("/assessments/" + receipt.id() + "/outcome", Map.of("care", List.of(Map.of("from", "hospital"))));

        publisher
                .accessLog(Map.of())
                .body(
                        "items.what",
                        contains(
                                "outcome-erased",
                                "outcome-read",
                                "outcome-saved",
                                "notes-erased",
                                "notes-read",
                                "notes-saved",
                                "saved"))
                .body("items.subject", everyItem(is(receipt.id().toString())));
    }

    @Test
    void unfinished_checks_and_lists_of_other_things_have_words_of_their_own() {
        publisher.save(receipt);
        comesAndGoes("/drafts/" + Ids.now(), DRAFT);
        publisher.request().get(HistoryApi.ROOT + "/drafts").then().statusCode(200);
        publisher.request().get(HistoryApi.ROOT + "/notices").then().statusCode(200);
        publisher
                .request()
                .get(HistoryApi.ASSESSMENTS + "/" + receipt.id() + "/shares")
                .then()
                .statusCode(200);

        publisher
                .accessLog(Map.of())
                .body(
                        "items.what",
                        contains(
                                "links-listed",
                                "notices-listed",
                                "drafts-listed",
                                "draft-erased",
                                "draft-read",
                                "draft-saved",
                                "saved"))
                .body("items[0].subject", is(receipt.id().toString()));
    }

    private void comesAndGoes(String path, Map<String, ?> body) {
        publisher
                .request()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put(HistoryApi.ROOT + path)
                .then()
                .statusCode(200);
        publisher.request().get(HistoryApi.ROOT + path).then().statusCode(200);
        publisher.request().delete(HistoryApi.ROOT + path).then().statusCode(204);
    }

    @Test
    void an_entry_says_when() {
        var before = Instant.now().minusMillis(1);

        publisher.save(receipt);

        var at = publisher.accessLog(Map.of()).extract().<String>path("items[0].at");
        assertTrue(Instant.parse(at).isAfter(before), at);
    }

    @Test
    void each_of_several_receipts_is_noted_and_what_changed_nothing_is_not() {
        var other = SampleReceipt.nightLegCramps();
        publisher.saveSeveral(List.of(receipt.signed(), other.signed()));
        publisher.saveSeveral(List.of(receipt.signed(), other.signed()));
        publisher.save(receipt);
        publisher.read(SampleReceipt.nightLegCramps().id());

        publisher.accessLog(Map.of()).body("items.what", contains("saved", "saved"));
    }

    @Test
    void of_whom_nothing_is_kept_nothing_is_noted() {
        publisher.list(Map.of());
        publisher.accessLog(Map.of());

        publisher.accessLog(Map.of()).body("items", is(List.of()));
    }

    @Test
    void somebody_elses_attempts_are_not_in_it_and_it_is_not_in_theirs() {
        publisher.save(receipt);
        HistoryApi.as("reviewer").eraseEverything();
        HistoryApi.as("reviewer").save(SampleReceipt.nightLegCramps());
        HistoryApi.as("reviewer").read(receipt.id()).statusCode(404);

        publisher.accessLog(Map.of()).body("items.what", contains("saved"));
        HistoryApi.as("reviewer").accessLog(Map.of()).body("items.what", contains("saved"));
    }

    @Test
    void it_is_read_part_by_part() {
        publisher.save(receipt);
        publisher.list(Map.of());
        publisher.read(receipt.id());

        var first = publisher
                .accessLog(Map.of("limit", 2))
                .body("items.what", contains("read", "listed"))
                .extract()
                .<String>path("next");

        publisher
                .accessLog(Map.of("cursor", first))
                .body("items.what", contains("saved"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void a_bad_parameter_is_refused_by_name() {
        BadInput.get(HistoryApi.ROOT + "/access-log")
                .bearer(SignInResource.token("publisher"))
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("cursor", "abc", 400)
                .parameter("cursor", "lAAAAAAAAAAAAAAAAAAAAAA", 400)
                .parameter("cursor", "aAZfhwnsqfDOPAAEjRWeJqw", 400)
                .check();
    }
}
