package health.charley.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.charley.history.receipt.SampleReceipt;
import health.charley.history.share.Link;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deployment that requires consent, keeps leg cramps alone, and takes nothing older than ninety days. */
@QuarkusTest
@TestProfile(StrictDeploymentTest.Strict.class)
class StrictDeploymentTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @BeforeEach
    void beginWithNothing() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void nothing_is_saved_without_consent_and_nothing_is_left_of_the_attempt() {
        patient.consent().body("required", is(true)).body("asked", is("2026-11"));

        patient.save(SampleReceipt.nightLegCramps())
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("urn:charley:problem:consent-missing"))
                .body("title", is("Consent missing"))
                .body("version", is("2026-11"))
                .body("detail", is("Nothing is saved here without your consent to version 2026-11."));
        patient.saveSeveral(List.of(SampleReceipt.nightLegCramps().signed())).statusCode(403);

        patient.accessLog(Map.of()).body("items", is(List.of()));
    }

    @Test
    void with_consent_it_is_saved_and_after_withdrawal_it_stays_and_no_more_is() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.giveConsent("2026-11").statusCode(200);
        patient.save(receipt).statusCode(201);

        patient.withdrawConsent().statusCode(204);

        patient.read(receipt.id()).statusCode(200);
        patient.save(SampleReceipt.nightLegCramps()).statusCode(403);
        patient.erase(receipt.id()).statusCode(204);
    }

    @Test
    void after_withdrawal_no_link_is_made_and_one_made_before_opens_and_is_taken_back() {
        var receipt = SampleReceipt.nightLegCramps();
        var asked = Map.<String, Object>of("pin", "4711", "idempotencyKey", "k".repeat(22));
        patient.giveConsent("2026-11").statusCode(200);
        patient.save(receipt).statusCode(201);
        var link = Link.made(patient, receipt.id(), asked);

        patient.withdrawConsent().statusCode(204);

        for (var terms : List.of(asked, Map.<String, Object>of(), Map.<String, Object>of("pin", "4712"))) {
            Link.post(patient, receipt.id(), terms)
                    .statusCode(403)
                    .body("detail", is("Nothing is saved here without your consent to version 2026-11."));
        }
        link.open("4711").statusCode(200);
        link.seen().body("items", hasSize(1));
        link.revoke().statusCode(204);
    }

    @Test
    void receipts_of_other_topics_and_of_long_ago_are_refused() {
        patient.giveConsent("2026-11").statusCode(200);
        var old = SampleReceipt.nightLegCramps(Instant.now().minus(Duration.ofDays(91)));

        patient.save(old).statusCode(400).body("detail", is("The receipt is older than any that is taken here."));
        patient.save(SampleReceipt.nightLegCramps().with("topic", "headache"))
                .statusCode(400)
                .body("detail", is("Assessments of this topic are not kept here."));
        patient.saveSeveral(List.of(old.signed(), SampleReceipt.nightLegCramps().signed()))
                .body("items.outcome", contains("refused", "saved"));
    }

    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "charley.history.consent.version", "2026-11",
                    "charley.history.consent.required", "true",
                    "charley.receipts.oldest", "90D",
                    "charley.receipts.topics", "leg-cramps");
        }
    }
}
