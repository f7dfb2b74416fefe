package health.charley.history.appendix;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened next, and private notes. */
@QuarkusTest
class AppendixTest {
    private static final Map<String, Object> OUTCOME = Map.of(
            "care", List.of(Map.of("from", "hospital", "on", "2026-05-06")),
            "diagnoses",
                    List.of(
                            Map.of("condition", "deep-vein-thrombosis", "by", "hospital", "on", "2026-05-06"),
                            Map.of("words", "A pulled muscle", "by", "self")));

    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void blanks_are_no_notes_and_no_diagnosis() {
        add("notes", Map.of("text", " \n ")).statusCode(400).body("errors[0].pointer", is("#/text"));
        add("outcome", Map.of("diagnoses", List.of(Map.of("words", " ", "by", "self"))))
                .statusCode(400)
                .body("errors[0].pointer", is("#/diagnoses/0/words"));
    }

    @Test
    void what_happened_next_is_kept_and_read_again() {
        var etag = tag(add("outcome", OUTCOME));

        read("outcome")
                .statusCode(200)
                .header("ETag", etag)
                .body("care[0].from", is("hospital"))
                .body("diagnoses[0].condition", is("deep-vein-thrombosis"))
                .body("diagnoses[0].by", is("hospital"))
                .body("diagnoses[0].on", is("2026-05-06"))
                .body("diagnoses[1].words", is("A pulled muscle"))
                .body("diagnoses[1].condition", nullValue())
                .body("version", nullValue());
    }

    @Test
    void notes_are_kept_read_changed_and_erased() {
        read("notes").statusCode(404);
        var first = tag(add("notes", Map.of("text", "It began after a long flight.")));
        assertNotEquals(first, tag(change("notes", first, Map.of("text", "After a long flight; better today."))));
        read("notes").body("text", is("After a long flight; better today."));

        patient.request().delete(path("notes")).then().statusCode(204);

        read("notes").statusCode(404);
        patient.request().delete(path("notes")).then().statusCode(404);
    }

    @Test
    void nobody_changes_what_they_have_not_seen() {
        put("notes", Map.of(), Map.of("text", "first")).statusCode(428);
        change("notes", "\"1\"", Map.of("text", "there is none yet")).statusCode(412);
        var first = tag(add("notes", Map.of("text", "first")));
        add("notes", Map.of("text", "another first")).statusCode(412);
        change("notes", "*", Map.of("text", "whatever is there")).statusCode(428);
        change("notes", first, Map.of("text", "second")).statusCode(200);
        change("notes", first, Map.of("text", "late")).statusCode(412);

        read("notes").body("text", is("second"));
    }

    @Test
    void they_are_limited() {
        add("notes", Map.of("text", "x".repeat(5001))).statusCode(400).body("errors[0].pointer", is("#/text"));
        add("notes", Map.of("text", "")).statusCode(400);
        add("outcome", Map.of("diagnoses", List.of(Map.of("by", "self"))))
                .statusCode(400)
                .body("errors[0].pointer", is("#/diagnoses/0"))
                .body("detail", is("Give exactly one of 'condition' and 'words'."));
        add("outcome", Map.of("diagnoses", List.of(Map.of("words", "w".repeat(501), "by", "self"))))
                .statusCode(400);
        add("outcome", Map.of("care", List.of(Map.of("from", "wizard")))).statusCode(400);

        add("notes", Map.of("text", "x".repeat(5000))).statusCode(200);
    }

    @Test
    void they_are_sealed_in_the_database_and_gone_with_the_assessment() throws SQLException {
        add("notes", Map.of("text", "my secret words")).statusCode(200);
        assertFalse(new String(stored(), StandardCharsets.ISO_8859_1).contains("secret"));

        patient.erase(assessment).statusCode(204);

        read("notes").statusCode(404);
        assertEquals(0, stored().length);
    }

    @Test
    void notes_are_in_no_document() {
        add("notes", Map.of("text", "my secret words")).statusCode(200);

        patient.request().get(path("document")).then().statusCode(200).body(not(containsString("my secret words")));
    }

    @Test
    void nothing_is_added_to_somebody_elses_assessment() {
        HistoryApi.as("patient2")
                .request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Map.of("text", "hello"))
                .put(path("notes"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse add(String kind, Map<String, Object> content) {
        return put(kind, Map.of("If-None-Match", "*"), content);
    }

    private ValidatableResponse change(String kind, String etag, Map<String, Object> content) {
        return put(kind, Map.of("If-Match", etag), content);
    }

    private ValidatableResponse put(String kind, Map<String, String> headers, Map<String, Object> content) {
        return patient.request()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(content)
                .put(path(kind))
                .then();
    }

    private static String tag(ValidatableResponse response) {
        return response.statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse read(String kind) {
        return patient.request().get(path(kind)).then();
    }

    private String path(String kind) {
        return HistoryApi.ASSESSMENTS + "/" + assessment + "/" + kind;
    }

    /** What the database holds of the notes; nothing where there is no row. */
    private byte[] stored() throws SQLException {
        try (var connection = Role.OWNER.connect();
                var setting = connection.prepareStatement("select set_config('app.person', ?, false)");
                var query = connection.prepareStatement("select content from appendix where assessment = ?")) {
            setting.setString(1, Owner.of(SignInResource.issuer(), "patient").key());
            setting.execute();
            query.setObject(1, assessment);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }
}
