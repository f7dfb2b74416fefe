package health.charley.web.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person tells what happened after an assessment. */
@QuarkusTest
class OutcomePageTest {
    private static final String OUTCOME = "/history/01997c3a-5b00-7000-8000-000000000001/outcome";

    private Patient patient;

    @BeforeEach
    void signIn() {
        patient = new Patient().opens(OUTCOME).signsInAs("patient");
        assertTrue(patient.sees().has("Nothing is told yet."));
    }

    @AfterEach
    void leaveNothing() {
        for (var kind : List.of("care", "diagnoses")) {
            var remove = OUTCOME + "/" + kind + "/remove";
            while (patient.opens(OUTCOME).sees().has("action=\"" + remove)) {
                patient.sends(remove, "number", "0", "etag", etag());
            }
        }
    }

    /** The tag of what the page shows. */
    private String etag() {
        var field = Pattern.compile("name=\"etag\" value=\"([^\"]*)\"")
                .matcher(patient.sees().html());
        assertTrue(field.find());
        return field.group(1).replace("&quot;", "\"");
    }

    /** Where the browser stands after a form was refused. */
    @Test
    void the_address_of_a_form_opened_by_itself_leads_to_the_page_of_the_form() {
        for (var form : List.of("/care", "/diagnoses", "/care/remove", "/diagnoses/remove")) {
            patient.opens(OUTCOME + form);
            assertEquals(200, patient.sees().status(), form);
            assertEquals(OUTCOME, patient.sees().path(), form);
        }
    }

    @Test
    void a_cause_of_500_emoji_is_taken_and_one_that_nobody_sees_is_not() {
        patient.sends(
                OUTCOME + "/diagnoses",
                "diagnosis-words",
                "\uD83E\uDDB5".repeat(500),
                "diagnosis-by",
                "self",
                "diagnosis-on",
                "",
                "etag",
                etag());
        assertTrue(patient.sees().has("Your change was saved."));

        patient.sends(OUTCOME + "/diagnoses", "diagnosis-words", "\u200B", "diagnosis-by", "self", "etag", etag());
        assertEquals(400, patient.sees().status());
    }

    @Test
    void care_and_a_cause_are_told_one_after_the_other() {
        patient.sends(OUTCOME + "/care", "care-from", "general-practitioner", "care-on", "2026-05-06", "etag", "");
        assertTrue(patient.sees().has("Your change was saved."));
        assertTrue(patient.sees().has("A general practitioner, 6 May 2026"));

        patient.sends(
                OUTCOME + "/diagnoses",
                "diagnosis-words",
                "A pulled muscle",
                "diagnosis-by",
                "general-practitioner",
                "diagnosis-on",
                "",
                "etag",
                etag());

        assertTrue(patient.sees().has("A pulled muscle: A general practitioner"));
        assertTrue(patient.sees().has("A general practitioner, 6 May 2026"));
    }

    @Test
    void a_cause_that_an_app_told_by_an_id_has_its_name_and_without_one_the_id_in_words() {
        var told = OUTCOME.replace("000001/", "000002/");

        patient.opens(told);
        assertTrue(patient.sees().has(">Deep vein thrombosis (blood clot in a leg vein): A hospital</p>"));
        assertTrue(patient.sees().has(">gout flare: Yourself</p>"));

        ExampleServices.whileDown("triage", () -> patient.opens(told));
        assertTrue(patient.sees().has(">deep vein thrombosis: A hospital</p>"));
    }

    @Test
    void a_form_that_is_sent_twice_is_done_once_and_what_was_typed_stays() {
        patient.sends(OUTCOME + "/care", "care-from", "hospital", "care-on", "2026-05-06", "etag", "");

        patient.sends(OUTCOME + "/care", "care-from", "hospital", "care-on", "2026-05-06", "etag", "");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("Nothing was saved."));
        assertTrue(patient.sees().has("value=\"2026-05-06\""));
        assertTrue(patient.sees().has("value=\"hospital\" selected"));
        assertEquals(1, patient.sees().html().split("<p class=\"govuk-body\">A hospital, 6 May 2026", -1).length - 1);
    }

    @Test
    void what_was_told_last_is_erased_and_not_kept_empty() {
        patient.sends(OUTCOME + "/care", "care-from", "hospital", "care-on", "", "etag", "");

        patient.sends(OUTCOME + "/care/remove", "number", "0", "etag", etag());

        assertTrue(patient.sees().has("Your change was saved."));
        assertFalse(patient.sees().has("<p class=\"govuk-body\">A hospital"));
        assertFalse(patient.sees().has("/care/remove"));
        assertTrue(patient.sees().has("name=\"etag\" value=\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "77", "-1"})
    void what_is_not_there_is_not_removed_and_nothing_else_is(String number) {
        patient.sends(OUTCOME + "/care", "care-from", "hospital", "care-on", "", "etag", "");

        var sent = number.isEmpty() ? new String[] {"etag", etag()} : new String[] {"number", number, "etag", etag()};
        patient.sends(OUTCOME + "/care/remove", sent);

        assertEquals(409, patient.sees().status());
        assertTrue(patient.opens(OUTCOME).sees().has("/care/remove"));
    }

    @Test
    void what_is_wrong_in_a_form_is_told_and_not_sent_on() {
        patient.sends(OUTCOME + "/care", "care-from", "", "care-on", "2999-01-01", "etag", "");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("Choose who it was"));
        assertTrue(patient.sees().has("Enter a day from 1900 to today, or leave it out"));

        patient.sends(
                OUTCOME + "/diagnoses", "diagnosis-words", " ", "diagnosis-by", "self", "diagnosis-on", "", "etag", "");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("Enter what was said to be the cause"));
        assertTrue(ExampleServices.lastRequestTo("history").startsWith("GET"));
    }

    @Test
    void nobody_elses_assessment_takes_an_outcome() {
        assertEquals(
                404, new Patient().opens(OUTCOME).signsInAs("patient2").sees().status());
    }
}
