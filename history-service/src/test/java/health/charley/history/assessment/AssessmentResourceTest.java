package health.charley.history.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private final HistoryApi other = HistoryApi.as("patient2");

    @Test
    void a_new_assessment_is_saved_and_found_where_the_answer_says() {
        var receipt = SampleReceipt.nightLegCramps(Instant.parse("2026-03-01T22:15:30Z"));

        var location = patient.save(receipt)
                .statusCode(201)
                .header("Location", endsWith(HistoryApi.ASSESSMENTS + "/" + receipt.id()))
                .body("id", is(receipt.id().toString()))
                .body("topic", is("leg-cramps"))
                .body("careLevel", is("self_care"))
                .body("leadingCause.condition", is("night-leg-cramps"))
                .body("leadingCause.name", is("Night leg cramps"))
                .body("assessedAt", is("2026-03-01T22:15:30Z"))
                .body("knowledge.version", is("1.0.0"))
                .body("knowledge.sha256", is(SampleReceipt.SHA_256))
                .extract()
                .header("Location");

        patient.request()
                .get(location)
                .then()
                .statusCode(200)
                .body("id", is(receipt.id().toString()));
    }

    @Test
    void a_saved_assessment_is_read_whole() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt);

        patient.read(receipt.id())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("topic", is("leg-cramps"))
                .body("careLevel", is("self_care"))
                .body("leadingCause.condition", is("night-leg-cramps"))
                .body("person.age", is(67))
                .body("person.sex", is("female"))
                .body("answers[0].question", is("knot"))
                .body("answers[0].value", is("yes"))
                .body("result.causes[0].probability", is(0.42f))
                .body("result.redFlags", is(List.of()))
                .body("receipt", is(receipt.signed()));
    }

    @Test
    void the_same_receipt_again_changes_nothing() {
        var receipt = SampleReceipt.nightLegCramps();
        var savedAt = patient.save(receipt).statusCode(201).extract().<String>path("savedAt");

        patient.save(receipt)
                .statusCode(200)
                .header("Location", is((String) null))
                .body("savedAt", is(savedAt));
    }

    @Test
    void another_receipt_under_the_same_id_is_a_conflict_and_the_first_one_stays() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);

        patient.save(receipt.withResult("careLevel", "consultation"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("title", is("Conflict"));

        patient.read(receipt.id()).body("careLevel", is("self_care"));
    }

    @Test
    void whether_clinicians_reviewed_the_knowledge_is_told_wherever_an_assessment_is() {
        var sample = SampleReceipt.nightLegCramps().withResult("knowledgeReview", "awaiting clinical review");
        patient.save(sample)
                .statusCode(201)
                .body("review.status", is("awaiting-clinical-review"))
                .body("review.reviewed", is(false));
        var reviewed = SampleReceipt.nightLegCramps().withResult("knowledgeReview", "reviewed by Dr. A, 2026-02-01");
        patient.save(reviewed).statusCode(201);

        var mine = "items.find { it.id == '" + sample.id() + "' }.review";
        patient.list(Map.of("limit", 100))
                .body(mine + ".status", is("awaiting-clinical-review"))
                .body(mine + ".reviewed", is(false))
                .body("items.find { it.id == '" + reviewed.id() + "' }.review.reviewed", is(true));
        patient.read(sample.id()).body("review.reviewed", is(false));
        patient.request()
                .get(HistoryApi.ROOT + "/timeline?limit=1000")
                .then()
                .body("points.find { it.assessment == '" + sample.id() + "' }.review.reviewed", is(false));
    }

    /** An older receipt does not say. */
    @Test
    void where_a_receipt_does_not_say_nobody_stands_behind_it() {
        patient.save(SampleReceipt.nightLegCramps())
                .body("review.status", is("unknown"))
                .body("review.reviewed", is(false));
    }

    @Test
    void a_result_that_is_not_conclusive_has_no_leading_cause() {
        var receipt = SampleReceipt.nightLegCramps().withResult("conclusive", false);

        patient.save(receipt).statusCode(201).body("$", not(hasKey("leadingCause")));
        patient.read(receipt.id()).body("$", not(hasKey("leadingCause")));
    }

    @Test
    void a_result_without_causes_has_no_leading_cause() {
        var receipt = SampleReceipt.nightLegCramps().withResult("causes", List.of());

        patient.save(receipt).statusCode(201).body("$", not(hasKey("leadingCause")));
    }

    @Test
    void a_receipt_belongs_to_the_first_account_that_saves_it() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);

        other.save(receipt).statusCode(409).body("detail", is("This receipt is saved in another account."));

        other.read(receipt.id()).statusCode(404);
        patient.save(receipt).statusCode(200);
    }

    @Test
    void a_receipt_that_is_erased_is_free_for_another_account() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);
        patient.erase(receipt.id()).statusCode(204);

        other.save(receipt).statusCode(201);

        patient.save(receipt).statusCode(409);
    }

    /** A backup that was restored in part. */
    @Test
    void a_receipt_whose_row_was_lost_is_saved_again_by_whom_it_belongs_to() throws SQLException {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);
        StoredRows.lose(Owner.of(SignInResource.issuer(), "patient"), receipt.id());

        other.save(receipt).statusCode(409);
        patient.save(receipt).statusCode(201);
        patient.save(receipt).statusCode(200);
    }

    @Test
    void a_receipt_comes_back_to_the_letter_though_it_is_kept_compressed() {
        var receipt = SampleReceipt.nightLegCramps().with("remark", "ä€𝄞 ".repeat(5000));
        patient.save(receipt).statusCode(201);

        patient.read(receipt.id()).body("receipt", is(receipt.signed()));
    }

    @Test
    void somebody_elses_assessment_is_as_one_that_does_not_exist() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt);
        var absent = Ids.now();

        var others = other.read(receipt.id()).statusCode(404).extract().asString();
        var missing = other.read(absent).statusCode(404).extract().asString();

        assertEquals(missing.replace(absent.toString(), receipt.id().toString()), others);
        other.erase(receipt.id()).statusCode(404);
        patient.read(receipt.id()).statusCode(200);
    }

    @Test
    void an_erased_assessment_is_gone() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt);

        patient.erase(receipt.id()).statusCode(204).body(is(""));

        patient.read(receipt.id()).statusCode(404);
        patient.erase(receipt.id()).statusCode(404);
    }

    @Test
    void an_erased_assessment_can_be_saved_again() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt);
        patient.erase(receipt.id());

        patient.save(receipt).statusCode(201);
    }

    @Test
    void nothing_is_to_be_had_without_signing_in() {
        var path = HistoryApi.ASSESSMENTS + "/" + UUID.randomUUID();

        given().get(HistoryApi.ASSESSMENTS).then().statusCode(401).contentType("application/problem+json");
        given().get(path).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        given().delete(path).then().statusCode(401);
        given().contentType("application/json")
                .body("{\"receipt\":\"a.b.c\"}")
                .put(path)
                .then()
                .statusCode(401);
    }
}
