package health.charley.triage.replay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.BadInput;
import health.charley.triage.ScriptedPeople;
import health.charley.triage.ScriptedPerson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Receipts of finished interviews, sent back over HTTP. */
@QuarkusTest
class ReplayTest {
    private static final String REPLAYS = "/api/triage/v1/replays";

    @Test
    void a_finished_interview_comes_out_the_same_byte_by_byte() {
        assertReplayed(ScriptedPeople.stoppingWalker());
        assertReplayed(ScriptedPeople.swollenTraveller());
        assertReplayed(ScriptedPeople.expectantMother());
        assertReplayed(ScriptedPeople.withChestPain());
        assertReplayed(ScriptedPeople.unsureOfBreath());
    }

    @Test
    void what_is_not_a_receipt_of_this_service_is_refused_by_its_place() {
        var receipt = ScriptedPeople.withChestPain().finish().getString("receipt");
        var parts = receipt.split("\\.", -1);
        var unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + "." + parts[2];

        BadInput.post(REPLAYS)
                .usual()
                .body("{}", 400, "#/receipt")
                .body("{\"receipt\": 7}", 400, "#/receipt")
                .body("{\"receipt\": \"a.b\"}", 400, "#/receipt")
                .body("{\"receipt\": \"a.b.c\"}", 400, "#/receipt")
                .body("{\"receipt\": \"" + "a".repeat(190_000) + ".b.c\"}", 400, "#/receipt")
                .body("{\"receipt\": \"" + unsigned + "\"}", 400, "#/receipt")
                .body("{\"receipt\": \"" + parts[0] + "." + parts[1] + "." + parts[1] + "\"}", 400, "#/receipt")
                .check();
    }

    private static void assertReplayed(ScriptedPerson person) {
        var outcome = person.finish();

        var replay = replay(outcome.getString("receipt"))
                .statusCode(200)
                .body("identical", is(true))
                .body("differences", empty())
                .body("topic", is("leg-cramps"))
                .body("policy", is("us"))
                .body("today.adviceDiffers", is(false))
                .body("today.sentence", is("Today's knowledge gives the same advice."))
                .body("today.leftOut", empty())
                .body("today.wouldAsk", empty())
                .extract()
                .jsonPath();

        assertEquals(outcome.getMap("result"), replay.getMap("result"));
        assertEquals(outcome.getMap("knowledge"), replay.getMap("knowledge"));
        assertEquals(outcome.getString("result.careLevel"), replay.getString("today.careLevel"));
    }

    private static ValidatableResponse replay(String receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt))
                .when()
                .post(REPLAYS)
                .then();
    }
}
