package health.charley.web.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person hands an assessment on. */
@QuarkusTest
class SharingPagesTest {
    private static final String ASSESSMENT = "/history/01997c3a-5b00-7000-8000-000000000001";
    private static final String SHARES = ASSESSMENT + "/shares";
    private static final String LINK = SHARES + "/01997c3a-5b00-7000-8000-0000000000aa";
    private static final String CODE = "t".repeat(43);

    @Test
    void an_assessment_offers_its_documents_and_a_link() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");

        assertTrue(patient.sees().has("href=\"" + ASSESSMENT + "/document\""));
        assertTrue(patient.sees().has("href=\"" + ASSESSMENT + "/document?form=fhir\""));
        assertTrue(patient.sees().has("href=\"" + SHARES + "\""));
    }

    @Test
    void an_assessment_of_a_sample_topic_says_so_where_it_is_handed_on() {
        var shares = "/history/01997c3a-5b00-7000-8000-000000000003/shares";
        var patient = new Patient().opens(shares).signsInAs("patient");
        assertTrue(patient.sees().has("Sample topic: not for real complaints."));
        assertTrue(patient.sees().has("Share this assessment (sample topic)"));

        patient.sends(shares, "hours", "24", "views", "3");
        assertTrue(patient.sees().has("Your link (sample topic)"));
        assertTrue(patient.sees().has("Sample topic: not for real complaints."));

        patient.opens(SHARES);
        assertFalse(patient.sees().has("Sample topic"));
    }

    @Test
    void the_documents_can_be_downloaded() {
        var patient = new Patient().opens(ASSESSMENT + "/document").signsInAs("patient");
        assertTrue(patient.sees().has("%PDF-1.7 of mine"));

        patient.opens(ASSESSMENT + "/document?form=fhir");
        assertTrue(patient.sees().has("{\"resourceType\":\"Bundle\"}"));
    }

    @Test
    void a_document_that_is_damaged_is_said_to_be_of_this_one_assessment() {
        var damaged = "/history/01997c3a-5b00-7000-8000-00000000000d";
        var patient = new Patient().opens(damaged + "/document").signsInAs("patient");

        assertEquals(500, patient.sees().status());
        assertTrue(patient.sees().has("This assessment can’t be opened"));
        assertTrue(patient.sees().has("href=\"" + damaged + "/delete\""));
        assertFalse(patient.sees().has("Your assessments can’t be opened"));
    }

    @Test
    void a_document_that_cannot_be_made_is_said_to_be_this_one_alone() {
        var unwritable = "/history/01997c3a-5b00-7000-8000-00000000000e";
        var patient = new Patient().opens(unwritable + "/document").signsInAs("patient");

        assertEquals(500, patient.sees().status());
        assertTrue(patient.sees().has("This document can’t be made"));
        assertTrue(patient.sees().has("href=\"" + unwritable + "/document?form=fhir\""));
        assertTrue(patient.sees().has("href=\"/history/everything\""));
        assertFalse(patient.sees().has("can’t be opened"));
    }

    @Test
    void a_new_link_is_shown_once_with_the_address_of_the_page_that_opens_it() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");

        patient.sends(SHARES, "hours", "24", "views", "3", "pin", "4711");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("It is shown now and never again."));
        assertTrue(patient.sees().has("/shared#" + CODE));
        assertTrue(patient.sees().has("It asks for the PIN you chose."));
        assertFalse(patient.sees().has("4711"));
        assertTrue(ExampleServices.lastRequestTo("history")
                .contains("{\"hours\":24,\"views\":3,\"pin\":\"4711\",\"idempotencyKey\":\""));

        patient.opens(SHARES);
        assertFalse(patient.sees().has(CODE));
    }

    @Test
    void a_link_without_a_pin_sends_none() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");

        patient.sends(SHARES, "hours", "168", "views", "10", "pin", " ");

        assertFalse(patient.sees().has("It asks for the PIN you chose."));
        assertTrue(
                ExampleServices.lastRequestTo("history").contains("{\"hours\":168,\"views\":10,\"idempotencyKey\":\""));
    }

    @Test
    void a_form_that_is_sent_twice_asks_for_the_same_link_and_one_that_is_opened_anew_for_another() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");
        var once = onceIn(patient);

        assertTrue(keySent(patient, once).endsWith("\"idempotencyKey\":\"" + once + "\"}"));
        assertTrue(keySent(patient, once).endsWith("\"idempotencyKey\":\"" + once + "\"}"));
        assertNotEquals(once, onceIn(patient.opens(SHARES)));
    }

    private static String keySent(Patient patient, String once) {
        patient.opens(SHARES).sends(SHARES, "hours", "24", "views", "10", "pin", "", "once", once);
        return ExampleServices.lastRequestTo("history");
    }

    private static String onceIn(Patient patient) {
        var field = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"")
                .matcher(patient.sees().html());
        assertTrue(field.find());
        return field.group(1);
    }

    @Test
    void what_is_wrong_in_the_form_is_told_and_what_was_right_stays() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");

        patient.sends(SHARES, "hours", "5", "views", "101", "pin", "12");

        assertEquals(400, patient.sees().status());
        List.of("Choose how long the link works", "from 1 to 100", "A PIN is 4 to 8 digits", "value=\"101\"")
                .forEach(text -> assertTrue(patient.sees().has(text), text));
    }

    @Test
    void where_there_are_too_many_links_one_must_go_first() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");

        patient.sends(SHARES, "hours", "24", "views", "99", "pin", "");

        assertEquals(409, patient.sees().status());
        assertTrue(patient.sees().has("Take one back first"));
        assertTrue(patient.sees().has("value=\"99\""));
    }

    @Test
    void links_tell_when_they_were_opened_and_can_be_taken_back() {
        var patient = new Patient().opens(SHARES).signsInAs("patient");
        patient.sends(SHARES, "hours", "24", "views", "10").opens(SHARES);
        assertTrue(patient.sees().has("Works until 11 May 2026 at 10:00 UTC"));
        assertTrue(patient.sees().has("Opened 1 of 10 times. It asks for a PIN. Wrong PINs so far: 2; five lock it."));
        assertTrue(patient.sees().has("<li>Opened 5 May 2026 at 08:30 UTC</li>"));
        assertTrue(patient.sees().has("Locked after five wrong PINs"));
        assertTrue(patient.sees().has("<li>Locked 4 May 2026 at 07:45 UTC, after five wrong PINs</li>"));

        patient.sends(LINK + "/revoke");

        assertTrue(patient.sees().has("The link was taken back."));
        assertTrue(patient.sees().has("Taken back"));
        assertFalse(patient.sees().has(LINK + "/revoke"));

        patient.opens(SHARES + "?revoked=true");
        assertFalse(patient.sees().has("The link was taken back."));
    }

    @Test
    void nobody_elses_assessment_can_be_handed_on() {
        var stranger = new Patient().opens(SHARES).signsInAs("patient2");
        assertEquals(404, stranger.sees().status());

        assertEquals(404, stranger.opens(ASSESSMENT + "/document").sees().status());
    }
}
