package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.triage.ScriptedPeople;
import health.charley.triage.receipt.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one request gives when it is sent again. */
@QuarkusTest
class SameRequestTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    @Test
    void the_same_request_gives_the_same_bytes_whatever_the_order_of_answers() {
        var person = ScriptedPeople.stoppingWalker();
        person.finish();
        var request = new LinkedHashMap<>(person.request());
        request.put("assessment", Ids.ofNow());
        var reversed = new LinkedHashMap<>(request);
        @SuppressWarnings("unchecked")
        var answers = new ArrayList<>((List<Map<String, Object>>) request.get("answers"));
        Collections.reverse(answers);
        reversed.put("answers", answers);

        var first = body(request);
        var second = body(request);
        var third = body(reversed);

        assertTrue(first.contains("\"receipt\":"));
        assertEquals(first, second);
        assertEquals(first, third);
    }

    @Test
    void without_an_id_only_the_receipt_differs() {
        var person = ScriptedPeople.withChestPain();
        person.finish();

        var first = JsonPath.from(body(person.request()));
        var second = JsonPath.from(body(person.request()));

        assertEquals(first.getMap("result"), second.getMap("result"));
        assertFalse(first.getString("receipt").equals(second.getString("receipt")));
    }

    private static String body(Map<String, Object> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
