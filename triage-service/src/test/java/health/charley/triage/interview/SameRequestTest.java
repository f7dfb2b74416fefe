package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Ids;
import health.charley.triage.ScriptedPeople;
import health.charley.triage.ScriptedPerson;
import health.charley.triage.receipt.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one request gives when it is sent again. */
@QuarkusTest
class SameRequestTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    @Inject
    SettableClock clock;

    @AfterEach
    void letTheClockGoOn() {
        clock.goOn();
    }

    @Test
    void with_an_id_it_gives_the_same_bytes_whatever_the_order_of_answers() {
        var request = with(
                finished(ScriptedPeople.stoppingWalker()),
                "assessment",
                Ids.now().toString());

        var first = body(request);
        var second = body(request);
        var third = body(reversed(request));

        assertTrue(first.contains("\"receipt\":"));
        assertEquals(first, second);
        assertEquals(first, third);
    }

    @Test
    void without_an_id_it_gives_the_same_bytes_within_ten_minutes_whatever_the_order_of_answers() {
        var request = finished(ScriptedPeople.stoppingWalker());

        clock.stopAt("2030-01-01T12:10:00Z");
        var first = body(request);
        clock.stopAt("2030-01-01T12:19:59.999Z");
        var last = body(request);
        var reversed = body(reversed(request));

        assertTrue(first.contains("\"receipt\":"));
        assertEquals(first, last);
        assertEquals(first, reversed);
    }

    @Test
    void without_an_id_the_next_ten_minutes_bring_a_new_assessment_of_the_same_result() {
        var request = finished(ScriptedPeople.withChestPain());

        clock.stopAt("2030-01-01T12:19:59.999Z");
        var before = JsonPath.from(body(request));
        clock.stopAt("2030-01-01T12:20:00Z");
        var after = JsonPath.from(body(request));

        assertEquals(before.getMap("result"), after.getMap("result"));
        assertEquals("01b8dd62-09c0", before.getString("assessment").substring(0, 13));
        assertNotEquals(before.getString("assessment"), after.getString("assessment"));
        assertNotEquals(bitsAfterTime(before), bitsAfterTime(after));
        assertNotEquals(before.getString("receipt"), after.getString("receipt"));
    }

    @Test
    void without_an_id_everything_that_the_receipt_says_makes_another_assessment() {
        clock.stopAt("2030-01-01T12:10:00Z");
        var request = finished(ScriptedPeople.withChestPain());
        var others = List.of(
                with(request, "person", Map.of("age", 61, "sex", "male")),
                with(request, "answers", List.of(Map.of("question", "chest-pain", "value", "yes"))),
                with(request, "policy", "uk"),
                with(request, "budget", 3));

        var id = JsonPath.from(body(request)).getString("assessment");

        for (var other : others) {
            assertNotEquals(id, JsonPath.from(body(other)).getString("assessment"), other.toString());
        }
    }

    @Test
    void the_id_of_a_reply_can_be_named_to_have_the_same_bytes_later() {
        var request = finished(ScriptedPeople.withChestPain());

        clock.stopAt("2030-01-01T12:10:00Z");
        var first = body(request);
        clock.stopAt("2030-01-02T12:10:00Z");
        var nextDay = body(with(request, "assessment", JsonPath.from(first).getString("assessment")));

        assertEquals(first, nextDay);
    }

    private static String bitsAfterTime(JsonPath reply) {
        return reply.getString("assessment").substring(14);
    }

    private static Map<String, Object> finished(ScriptedPerson person) {
        person.finish();
        return person.request();
    }

    private static Map<String, Object> with(Map<String, Object> request, String property, Object value) {
        var changed = new LinkedHashMap<>(request);
        changed.put(property, value);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> reversed(Map<String, Object> request) {
        var answers = new ArrayList<>((List<Map<String, Object>>) request.get("answers"));
        Collections.reverse(answers);
        return with(request, "answers", answers);
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
