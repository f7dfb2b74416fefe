package health.charley.history.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.assessment.KeptBefore;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @BeforeEach
    @AfterEach
    void eraseAll() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void everything_that_is_kept_is_in_the_archive() throws IOException {
        var swelling = SampleAssessment.NEW_SWELLING.receipt();
        var cramps = SampleAssessment.NIGHT_CRAMPS.receipt(Instant.parse("2026-05-04T09:12:00Z"));
        patient.save(swelling).statusCode(201);
        patient.save(cramps).statusCode(201);
        var draft = Ids.now();
        put(
                "/api/history/v1/drafts/" + draft,
                Map.of("topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", List.of()));
        put(HistoryApi.ASSESSMENTS + "/" + cramps.id() + "/notes", Map.of("text", "Better since June."));
        put(
                HistoryApi.ASSESSMENTS + "/" + cramps.id() + "/outcome",
                Map.of("care", List.of(Map.of("from", "pharmacist"))));

        var files = Archive.of(patient);

        var first = "assessments/" + swelling.id() + "/";
        var second = "assessments/" + cramps.id() + "/";
        assertTrue(
                files.paths()
                        .containsAll(Set.of(
                                "README.txt",
                                first + "receipt.jws",
                                first + "document.json",
                                first + "document.fhir.json",
                                first + "document.pdf",
                                second + "notes.json",
                                second + "outcome.json",
                                "drafts/" + draft + ".json",
                                "consents.json",
                                "access-log.json")),
                files.paths().toString());
        assertEquals(swelling.signed(), files.text(first + "receipt.jws"));
        assertEquals("Better since June.", files.json(second + "notes.json").getString("text"));
        assertEquals("Bundle", files.json(first + "document.fhir.json").getString("resourceType"));
        assertTrue(files.json("access-log.json").getList("what").contains("exported"));
        assertEquals("%PDF-", files.text(first + "document.pdf").substring(0, 5));
    }

    @Test
    void each_of_101_assessments_has_its_pdf() throws IOException {
        var receipts = Stream.generate(SampleReceipt::nightLegCramps).limit(101).toList();
        for (var from = 0; from < 101; from += 50) {
            var some = receipts.stream().skip(from).limit(50).map(SampleReceipt::signed);
            patient.saveSeveral(some.toList()).statusCode(200);
        }

        var files = Archive.of(patient);

        var pdfs = receipts.stream()
                .map(receipt -> "assessments/" + receipt.id() + "/document.pdf")
                .collect(Collectors.toSet());
        assertTrue(files.paths().containsAll(pdfs), files.paths().toString());
    }

    @Test
    void what_is_damaged_is_named_and_everything_else_is_there() throws Exception {
        var whole = SampleReceipt.nightLegCramps(Instant.parse("2026-05-03T09:12:00Z"));
        var damaged = SampleReceipt.nightLegCramps(Instant.parse("2026-05-04T09:12:00Z"));
        patient.save(whole).statusCode(201);
        patient.save(damaged).statusCode(201);
        put(HistoryApi.ASSESSMENTS + "/" + damaged.id() + "/notes", Map.of("text", "Better since June."));
        put(HistoryApi.ASSESSMENTS + "/" + whole.id() + "/notes", Map.of("text", "Worse since June."));
        Damage.toAssessment("patient", "summary", damaged.id());
        Damage.toAssessment("patient", "receipt", damaged.id());
        Damage.to("patient", "appendix", "content", "assessment", whole.id());

        var files = Archive.of(patient);

        var named = files.json("damaged.json");
        assertEquals(
                List.of(
                        damaged.id().toString(),
                        damaged.id().toString(),
                        whole.id().toString()),
                named.getList("id"));
        assertEquals(List.of("assessment summary", "assessment receipt", "appendix notes"), named.getList("what"));
        assertEquals(whole.signed(), files.text("assessments/" + whole.id() + "/receipt.jws"));
        assertEquals(
                "Better since June.",
                files.json("assessments/" + damaged.id() + "/notes.json").getString("text"));
    }

    @Test
    void a_receipt_of_which_no_document_can_be_made_is_there_and_so_is_everything_else() throws IOException {
        var first = SampleReceipt.nightLegCramps(Instant.parse("2026-05-03T09:12:00Z"));
        var endless = SampleReceipt.nightLegCramps(Instant.parse("2026-05-04T09:12:00Z"))
                .withoutSummary()
                .with("answers", List.of(Map.of("question", "freq", "number", new RawValue("1e999"))));
        var last = SampleReceipt.nightLegCramps(Instant.parse("2026-05-05T09:12:00Z"));
        patient.save(first).statusCode(201);
        KeptBefore.save("patient", endless);
        patient.save(last).statusCode(201);

        var files = Archive.of(patient);

        var folder = "assessments/" + endless.id() + "/";
        assertEquals(endless.signed(), files.text(folder + "receipt.jws"));
        assertEquals(
                List.of("document.json", "document.fhir.json", "document.pdf"),
                files.json("damaged.json").getList("what"));
        assertEquals(
                Set.of(endless.id().toString()),
                Set.copyOf(files.json("damaged.json").getList("id")));
        assertTrue(files.paths()
                .containsAll(Set.of(
                        "assessments/" + first.id() + "/document.pdf",
                        "assessments/" + last.id() + "/document.pdf",
                        "consents.json",
                        "access-log.json")));
    }

    @Test
    void what_one_writer_cannot_write_the_others_do() throws IOException {
        var cause = Map.of(
                "condition", "night-leg-cramps", "name", "Night leg cramps", "probability", new RawValue("1e999"));
        var endless = SampleReceipt.nightLegCramps().withoutSummary().withResult("causes", List.of(cause));
        KeptBefore.save("patient", endless);

        var files = Archive.of(patient);

        var folder = "assessments/" + endless.id() + "/";
        assertEquals(List.of("document.fhir.json"), files.json("damaged.json").getList("what"));
        assertEquals("%PDF-", files.text(folder + "document.pdf").substring(0, 5));
        assertEquals(
                endless.id().toString(), files.json(folder + "document.json").getString("id"));
    }

    @Test
    void nothing_of_anybody_else_is_in_it() throws IOException {
        var theirs = SampleAssessment.CHEST_PAIN.receipt();
        HistoryApi.as("patient2").save(theirs).statusCode(201);

        assertTrue(Archive.of(patient).paths().stream()
                .noneMatch(path -> path.contains(theirs.id().toString())));
    }

    private void put(String path, Map<String, Object> body) {
        patient.request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
