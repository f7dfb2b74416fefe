package health.charley.history.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {
    private static final String EVENTS = HistoryApi.ROOT + "/audit/events";
    private static final String COUNTS = HistoryApi.ROOT + "/audit/counts";

    private final HistoryApi reviewer = HistoryApi.as("reviewer");

    @Test
    void an_operator_sees_that_somebody_erased_everything_and_nothing_of_whom() {
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);
        reviewer.eraseEverything().statusCode(204);

        var events = asOperator(EVENTS, Map.of())
                .statusCode(200)
                .body("items[0].what", is("everything-erased"))
                .body("items[0].count", is(1))
                .body("items[0].size()", is(3))
                .extract()
                .asString();

        assertFalse(
                events.contains(Owner.of(SignInResource.issuer(), "reviewer").key()), events);
    }

    @Test
    void erasing_nothing_is_no_event() {
        reviewer.eraseEverything();
        var before = asOperator(EVENTS, Map.of("limit", 1)).extract().asString();

        reviewer.eraseEverything().statusCode(204);

        asOperator(EVENTS, Map.of("limit", 1)).body(is(before));
    }

    @Test
    void consents_are_counted_by_their_version() {
        reviewer.giveConsent("test-1").statusCode(200);
        reviewer.withdrawConsent().statusCode(204);

        asOperator(EVENTS, Map.of("limit", 2))
                .body("items.what", is(List.of("consent-withdrawn", "consent-given")))
                .body("items.about", is(List.of("test-1", "test-1")));
    }

    @Test
    void the_events_are_read_part_by_part() {
        reviewer.giveConsent("test-1").statusCode(200);
        reviewer.withdrawConsent().statusCode(204);
        var next = asOperator(EVENTS, Map.of("limit", 1)).extract().<String>path("next");

        asOperator(EVENTS, Map.of("limit", 1, "cursor", next)).body("items[0].what", is("consent-given"));
    }

    @Test
    void an_operator_sees_how_many_people_each_master_key_protects() {
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);

        asOperator(COUNTS, Map.of())
                .statusCode(200)
                .body("people", greaterThanOrEqualTo(1))
                .body("masterKeys.name", hasItem("sample"));
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENTS, COUNTS})
    void nobody_else_sees_any_of_it(String path) {
        given().get(path).then().statusCode(401);
        for (var account : new String[] {"patient", "editor", "reviewer", "publisher", "moderator"}) {
            HistoryApi.as(account).request().get(path).then().statusCode(403);
        }
    }

    private static ValidatableResponse asOperator(String path, Map<String, ?> parameters) {
        return HistoryApi.as("operator")
                .request()
                .queryParams(parameters)
                .get(path)
                .then();
    }
}
