package health.charley.history.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.history.HistoryApi;
import health.charley.history.export.Archive;
import health.charley.history.share.Link;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Triage signed a payload that is not the assessment that its header sums up: it is kept, nothing is shown of it, and nothing
 * else suffers.
 */
@QuarkusTest
class UnreadableReceiptTest {
    private static final List<String> FORMS = List.of("application/json", "application/fhir+json", "application/pdf");

    private final HistoryApi patient = HistoryApi.as("patient");
    private final SampleReceipt whole = SampleReceipt.nightLegCramps();

    static Stream<Arguments> payloads() {
        var receipt = SampleReceipt.nightLegCramps();
        var summary = receipt.summary();
        var improbable = Map.of("condition", "night-leg-cramps", "name", "Night leg cramps", "probability", 7);
        return Stream.of(
                Arguments.of("without a person", receipt.without("person")),
                Arguments.of(
                        "without a result",
                        receipt.withHeader("summary", summary).without("result")),
                Arguments.of("without red flags", receipt.withResult("redFlags", null)),
                Arguments.of(
                        "without causes",
                        receipt.with(
                                "result",
                                Map.of("careLevel", "self_care", "conclusive", false, "redFlags", List.of()))),
                Arguments.of("without a conclusion", receipt.withResult("conclusive", null)),
                Arguments.of("with answers that are none", receipt.with("answers", "none")),
                Arguments.of("with an endless number", receipt.withResult("season", new RawValue("1e999"))),
                Arguments.of("with a probability of seven", receipt.withResult("causes", List.of(improbable))),
                Arguments.of("too long", receipt.with("season", "winter ".repeat(30_000))),
                Arguments.of(
                        "of another level",
                        receipt.withHeader("summary", summary).withResult("careLevel", "emergency")),
                Arguments.of(
                        "of another assessment",
                        receipt.withHeader("summary", summary)
                                .with("jti", SampleReceipt.nightLegCramps().id().toString())));
    }

    @BeforeEach
    void keepAWholeOne() {
        patient.eraseEverything().statusCode(204);
        patient.save(whole).statusCode(201);
    }

    @AfterEach
    void leaveNothing() {
        patient.eraseEverything().statusCode(204);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void it_is_listed_and_whoever_opens_it_is_told(String how, SampleReceipt receipt) {
        patient.save(receipt).statusCode(201);

        patient.list(Map.of())
                .statusCode(200)
                .body(
                        "items.id",
                        containsInAnyOrder(receipt.id().toString(), whole.id().toString()));
        isUnreadable(patient.read(receipt.id()))
                .body("detail", is("What is kept is not as triage writes it, and can't be shown."));
        var path = HistoryApi.ASSESSMENTS + "/" + receipt.id();
        for (var form : FORMS) {
            isUnreadable(patient.request().accept(form).get(path + "/document").then());
        }
        isUnreadable(
                patient.request().get(path + "/comparison?with=" + whole.id()).then());
        isUnreadable(Link.made(patient, receipt.id(), Map.of()).open(null));
        patient.erase(receipt.id()).statusCode(204);
        patient.read(receipt.id()).statusCode(404);
    }

    @Test
    void the_export_holds_its_receipt_and_everything_else() throws IOException {
        var receipt = SampleReceipt.nightLegCramps().without("person");
        patient.save(receipt).statusCode(201);

        var files = Archive.of(patient);

        assertEquals(receipt.signed(), files.text("assessments/" + receipt.id() + "/receipt.jws"));
        assertEquals(
                List.of("document.json", "document.fhir.json", "document.pdf"),
                files.json("damaged.json").getList("what"));
        assertEquals(
                "%PDF-",
                files.text("assessments/" + whole.id() + "/document.pdf").substring(0, 5));
    }

    @Test
    void another_text_under_its_id_is_another_receipt_and_those_beside_it_are_saved() {
        var endless = SampleReceipt.nightLegCramps().with("season", "winter ".repeat(30_000));
        patient.save(endless).statusCode(201);
        patient.save(endless).statusCode(200);

        var other = endless.with("season", "summer ".repeat(30_000));

        patient.save(other).statusCode(409);
        patient.saveSeveral(
                        List.of(other.signed(), SampleReceipt.nightLegCramps().signed()))
                .statusCode(200)
                .body("items.outcome", contains("conflict", "saved"));
    }

    private static ValidatableResponse isUnreadable(ValidatableResponse answer) {
        return answer.statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("urn:charley:problem:unreadable"));
    }
}
