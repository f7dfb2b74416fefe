package health.charley.history.share;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.assessment.KeptBefore;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bit of what a link leads to was changed in the database: the visitor can't erase it, and is told whom to ask. */
@QuarkusTest
class DamagedLinkTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @AfterEach
    void leaveNothingDamaged() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void of_a_damaged_pin() throws SQLException {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));
        Damage.to("patient", "share", "pin", "id", UUID.fromString(link.id()));

        sendsToItsOwner(link.open("4711"));
    }

    @Test
    void of_a_damaged_receipt_and_it_is_no_view() throws SQLException {
        var link = Link.made(patient, assessment, Map.of());
        Damage.toAssessment("patient", "receipt", assessment);

        sendsToItsOwner(link.open());

        link.seen().body("items[0].openedAt", hasSize(0));
    }

    @Test
    void of_a_receipt_of_which_no_document_can_be_made() {
        var answers = List.of(Map.of("question", "freq", "number", new RawValue("1e999")));
        var endless = SampleReceipt.nightLegCramps().withoutSummary().with("answers", answers);
        KeptBefore.save("patient", endless);

        Link.made(patient, endless.id(), Map.of())
                .open()
                .statusCode(500)
                .body("type", is("urn:charley:problem:no-document"))
                .body("detail", is("This document can't be made of what is kept. One in another form may."));
    }

    private static void sendsToItsOwner(ValidatableResponse answer) {
        answer.statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("urn:charley:problem:damaged"))
                .body(
                        "detail",
                        is("What this link leads to is damaged and can't be opened. Tell whoever gave it to you."));
    }
}
