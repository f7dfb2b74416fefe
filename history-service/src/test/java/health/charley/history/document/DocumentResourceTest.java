package health.charley.history.document;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.history.HistoryApi;
import health.charley.history.assessment.KeptBefore;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentResourceTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @Test
    void a_document_is_json_unless_something_else_is_asked_for() {
        var id = saved(SampleAssessment.NEW_SWELLING);

        document(id, "*/*")
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"document.json\"")
                .body("advice.careLevel", is("emergency"))
                .body("origin.title", is("Leg cramps and leg pain"))
                .body("worded", is(true))
                .body("review.reviewed", is(false))
                .body("answers.find { it.question == 'swelling' }.answer", is("Yes, one leg"))
                .body("causes[0].condition", is("deep-vein-thrombosis"));
    }

    @Test
    void a_pdf_has_a_name_that_tells_nothing() throws IOException {
        var id = saved(SampleAssessment.NEW_SWELLING);

        var pdf = document(id, "application/pdf")
                .statusCode(200)
                .header("Content-Type", is("application/pdf"))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"document.pdf\"")
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("Is a leg swollen? Yes, one leg"));
        }
    }

    @Test
    void a_fhir_document_is_a_bundle_of_this_assessment() {
        var id = saved(SampleAssessment.NEW_SWELLING);

        document(id, "application/fhir+json")
                .statusCode(200)
                .header("Content-Type", is("application/fhir+json;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"document.fhir.json\"")
                .body("resourceType", is("Bundle"))
                .body("type", is("document"))
                .body("identifier.value", equalTo("urn:uuid:" + id));
    }

    @Test
    void a_document_that_cannot_be_made_is_a_problem_of_its_own() throws SQLException {
        var answers = List.of(Map.of("question", "freq", "number", new RawValue("1e999")));
        var endless = SampleReceipt.nightLegCramps().withoutSummary().with("answers", answers);
        KeptBefore.save("patient", endless);

        for (var type : List.of("application/json", "application/fhir+json", "application/pdf")) {
            document(endless.id(), type)
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("type", is("urn:charley:problem:no-document"))
                    .body("detail", is("This document can't be made of what is kept. One in another form may."));
        }
    }

    @Test
    void another_media_type_is_not_to_be_had() {
        var id = saved(SampleAssessment.CHEST_PAIN);

        document(id, "text/csv").statusCode(406);

        patient.accessLog(Map.of("limit", 1)).body("items[0].what", is("saved"));
    }

    @Test
    void somebody_elses_assessment_is_none() {
        var id = saved(SampleAssessment.CHEST_PAIN);
        var other = HistoryApi.as("patient2");

        var refused = other.request()
                .accept("application/pdf")
                .get(path(id))
                .then()
                .statusCode(404)
                .extract();
        var unknown = other.request()
                .accept("application/pdf")
                .get(path(UUID.fromString("01997c3a-5b00-7000-8000-000000000001")))
                .then()
                .statusCode(404)
                .extract();

        assertEquals(unknown.path("detail").toString(), refused.path("detail").toString());
    }

    private UUID saved(SampleAssessment sample) {
        var receipt = sample.receipt();
        patient.save(receipt).statusCode(201);
        return receipt.id();
    }

    private ValidatableResponse document(UUID id, String accept) {
        return patient.request().accept(accept).get(path(id)).then();
    }

    private static String path(UUID id) {
        return HistoryApi.ASSESSMENTS + "/" + id + "/document";
    }
}
