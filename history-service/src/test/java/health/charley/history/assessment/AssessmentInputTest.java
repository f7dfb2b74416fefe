package health.charley.history.assessment;

import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.BadInput;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentInputTest {
    private static final String ONE = HistoryApi.ASSESSMENTS + "/0197e1c2-7b2a-7c33-8f00-0123456789ab";

    @Test
    void a_bad_body_is_refused_with_its_place() {
        BadInput.put(ONE)
                .bearer(SignInResource.token("patient"))
                .body("{}", 400, "#/receipt")
                .body("{\"receipt\":null}", 400, "#/receipt")
                .body("{\"receipt\":\"\"}", 400, "#/receipt")
                .body("{\"receipt\":\"abc\"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b\"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b.c.d\"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b.c \"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b.c\\n\"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b.é\"}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b+.c/=\"}", 400, "#/receipt")
                .body("{\"receipt\":7}", 400, "#/receipt")
                .body("{\"receipt\":[\"a.b.c\"]}", 400, "#/receipt")
                .body("{\"receipt\":{\"a\":\"b\"}}", 400, "#/receipt")
                .body("{\"receipt\":\"a.b.c\",\"notes\":\"x\"}", 400, "#/notes")
                .body("{\"receipt\":\"a.b.c\",\"receipt\":\"a.b.c\"}", 400)
                .body("{\"receipt\":\"a.b." + "c".repeat(240_000) + "\"}", 400, "#/receipt")
                .usual()
                .check();
    }

    /** 190,000 characters, as at triage. */
    @Test
    void the_longest_receipt_is_looked_at_and_one_that_is_longer_is_refused_for_its_length() {
        var patient = HistoryApi.as("patient");
        var id = Ids.now();
        var longest = "a.b." + "c".repeat(190_000 - 4);

        patient.save(id, longest)
                .statusCode(400)
                .body("detail", is("The receipt is not a signed text that can be read."));
        patient.save(id, longest + "c")
                .statusCode(400)
                .body("errors[0].pointer", is("#/receipt"))
                .body("detail", is("The receipt is longer than any that triage writes."));
        patient.saveSeveral(List.of(longest, longest + "c"))
                .statusCode(400)
                .body("errors.pointer", is(List.of("#/receipts/1")))
                .body("detail", is("The receipt is longer than any that triage writes."));
    }

    @Test
    void bad_lists_of_receipts_are_refused_with_their_place() {
        BadInput.post(HistoryApi.ASSESSMENTS)
                .bearer(SignInResource.token("patient"))
                .body("{}", 400, "#/receipts")
                .body("{\"receipts\":[]}", 400, "#/receipts")
                .body("{\"receipts\":[null]}", 400, "#/receipts/0")
                .body("{\"receipts\":[\"a.b.c\",\"" + "c".repeat(240_001) + "\"]}", 400, "#/receipts/1")
                .body("{\"receipts\":[\"a.b.c\"" + ",\"a.b.c\"".repeat(50) + "]}", 400, "#/receipts")
                .body("{\"receipts\":[7]}", 400, "#/receipts/0")
                .body("[]", 400)
                .check();
    }

    @Test
    void a_bad_parameter_is_refused_by_name() {
        BadInput.get(HistoryApi.ASSESSMENTS)
                .bearer(SignInResource.token("patient"))
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("limit", "-1", 400)
                .parameter("limit", "abc", 400)
                .parameter("limit", "1.5", 400)
                .parameter("limit", "99999999999", 400)
                .parameter("cursor", "abc", 400)
                .parameter("cursor", "________________________________", 400)
                .parameter("cursor", "\u0000", 400)
                .parameter("from", "yesterday", 400)
                .parameter("from", "2026-05-01", 400)
                .parameter("from", "1969-12-31T23:59:59Z", 400)
                .parameter("to", "10000-01-01T00:00:00Z", 400)
                .parameter("topic", "x".repeat(201), 400)
                .parameter("careLevel", "emergncy", 400)
                .parameter("careLevel", "Emergency", 400)
                .parameter("careLevel", "consultation,emergency", 400)
                .check();
    }

    @Test
    void who_takes_no_json_gets_none() {
        var receipt = SampleReceipt.nightLegCramps();
        var patient = HistoryApi.as("patient");

        patient.request()
                .accept("application/xml")
                .contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt.signed()))
                .put(HistoryApi.ASSESSMENTS + "/" + receipt.id())
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        patient.request()
                .accept("application/xml")
                .get(HistoryApi.ASSESSMENTS)
                .then()
                .statusCode(406);
        patient.read(receipt.id()).statusCode(404);
        patient.request()
                .accept("application/xml")
                .delete(HistoryApi.ASSESSMENTS + "/" + receipt.id())
                .then()
                .statusCode(406);
    }

    @Test
    void of_two_limits_none_is_guessed() {
        HistoryApi.as("patient")
                .request()
                .queryParam("limit", "1", "2")
                .get(HistoryApi.ASSESSMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("limit"));
    }

    @Test
    void an_id_is_a_uuid_of_version_7_in_lower_case() {
        for (var id : new String[] {
            "1", "0197e1c2-7b2a-4c33-8f00-0123456789ab", "0197E1C2-7B2A-7C33-8F00-0123456789AB", "0197e1c2"
        }) {
            var path = HistoryApi.ASSESSMENTS + "/" + id;
            var patient = HistoryApi.as("patient");

            patient.request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("receipt", "a.b.c"))
                    .put(path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("id"));
            patient.request().get(path).then().statusCode(400).body("errors[0].parameter", is("id"));
            patient.request().delete(path).then().statusCode(400).body("errors[0].parameter", is("id"));
        }
    }
}
