package health.charley.history.assessment;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Repository;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a person does not open, so nothing of that person does: each call that needs it says so. */
@QuarkusTest
class DamagedKeyTest {
    private final HistoryApi operator = HistoryApi.as("operator");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps();

    @BeforeEach
    void damageTheKey() throws SQLException {
        operator.eraseEverything().statusCode(204);
        operator.save(receipt).statusCode(201);
        Damage.toKey("operator");
    }

    @AfterEach
    void leaveNothingDamaged() {
        operator.eraseEverything().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /assessments",
        "POST, /assessments",
        "PUT, /assessments/{id}",
        "GET, /assessments/{id}",
        "GET, /assessments/{id}/document",
        "GET, /assessments/{id}/outcome",
        "PUT, /assessments/{id}/outcome",
        "GET, /assessments/{id}/notes",
        "PUT, /assessments/{id}/notes",
        "GET, /assessments/{id}/shares",
        "POST, /assessments/{id}/shares",
        "GET, /timeline",
        "GET, /drafts",
        "GET, /drafts/{id}",
        "PUT, /drafts/{id}",
        "GET, /notices",
        "GET, /export"
    })
    void it_is_told_and_the_contract_says_so(String method, String path) throws IOException {
        var request = operator.request().header("If-None-Match", "*");
        if (!method.equals("GET")) {
            request.contentType(ContentType.JSON).body(body(path));
        }

        request.request(
                        method,
                        HistoryApi.ROOT + path.replace("{id}", receipt.id().toString()))
                .then()
                .statusCode(500)
                .body("type", is("urn:charley:problem:damaged"))
                .body("everything", is(true))
                .body("detail", startsWith("The person's key is damaged"));
        assertTrue(operation(method, HistoryApi.ROOT + path).contains("\"500\":"));
    }

    @Test
    void who_did_what_is_told_all_the_same_without_the_topic() {
        operator.accessLog(Map.of())
                .statusCode(200)
                .body("items[0].what", is("saved"))
                .body("items[0].assessment", is(receipt.id().toString()))
                .body("items[0]", not(hasKey("topic")));
    }

    @Test
    void what_can_not_be_opened_can_be_erased() {
        operator.erase(receipt.id()).statusCode(204);
    }

    private Object body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "assessments" -> Map.of("receipts", List.of(receipt.signed()));
            case "outcome" -> Map.of("diagnoses", List.of(Map.of("words", "A pulled muscle", "by", "self")));
            case "notes" -> Map.of("text", "Better today.");
            case "shares" -> Map.of();
            default ->
                path.startsWith("/drafts")
                        ? Map.of(
                                "topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", List.of())
                        : Map.of("receipt", receipt.signed());
        };
    }

    /** What the contract says of an operation, as it stands there. */
    private static String operation(String method, String path) throws IOException {
        var contract = Files.readString(Repository.root().resolve("api/history.yaml"));
        var place = Pattern.compile("(?ms)^  " + Pattern.quote(path) + ":$.*?^    " + method.toLowerCase(Locale.ROOT)
                        + ":$(.*?)^ {2,4}\\S")
                .matcher(contract);
        assertTrue(place.find(), "The contract has " + method + " " + path + ".");
        return place.group(1);
    }
}
