package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @BeforeEach
    void eraseAll() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void everything_that_is_kept_is_in_the_archive() throws IOException {
        var swelling = SampleAssessment.NEW_SWELLING.receipt();
        var cramps = SampleAssessment.NIGHT_CRAMPS.receipt(Instant.parse("2026-05-04T09:12:00Z"));
        patient.save(swelling).statusCode(201);
        patient.save(cramps).statusCode(201);
        var draft = SampleReceipt.uuid7(Instant.now());
        put(
                "/api/history/v1/drafts/" + draft,
                Map.of("topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", List.of()));
        put(HistoryApi.ASSESSMENTS + "/" + cramps.id() + "/notes", Map.of("text", "Better since June."));
        put(
                HistoryApi.ASSESSMENTS + "/" + cramps.id() + "/outcome",
                Map.of("care", List.of(Map.of("from", "pharmacist"))));

        var files = export();

        var first = "assessments/" + swelling.id() + "/";
        var second = "assessments/" + cramps.id() + "/";
        assertTrue(
                files.keySet()
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
                files.keySet().toString());
        assertEquals(swelling.signed(), new String(files.get(first + "receipt.jws"), UTF_8));
        assertEquals(
                "Better since June.", json(files.get(second + "notes.json")).getString("text"));
        assertEquals("Bundle", json(files.get(first + "document.fhir.json")).getString("resourceType"));
        assertTrue(json(files.get("access-log.json")).getList("what").contains("exported"));
        assertEquals("%PDF-", new String(files.get(first + "document.pdf"), 0, 5, UTF_8));
    }

    @Test
    void each_of_101_assessments_has_its_pdf() throws IOException {
        var receipts = Stream.generate(SampleReceipt::nightLegCramps).limit(101).toList();
        for (var from = 0; from < 101; from += 50) {
            var some = receipts.stream().skip(from).limit(50).map(SampleReceipt::signed);
            patient.saveSeveral(some.toList()).statusCode(200);
        }

        var files = export();

        var pdfs = receipts.stream()
                .map(receipt -> "assessments/" + receipt.id() + "/document.pdf")
                .collect(Collectors.toSet());
        assertTrue(files.keySet().containsAll(pdfs), files.keySet().toString());
    }

    @Test
    void nothing_of_anybody_else_is_in_it() throws IOException {
        var theirs = SampleAssessment.CHEST_PAIN.receipt();
        HistoryApi.as("patient2").save(theirs).statusCode(201);

        assertTrue(export().keySet().stream()
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

    private Map<String, byte[]> export() throws IOException {
        var zip = patient.request()
                .get("/api/history/v1/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"export.zip\"")
                .extract()
                .asByteArray();
        var files = new TreeMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static JsonPath json(byte[] file) {
        return new JsonPath(new String(file, UTF_8));
    }
}
