package health.charley.web.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person has the list show some of the own assessments. */
@QuarkusTest
class ListFilterTest {
    private static final String FILTER = "/history/filter";

    private Patient patient;

    @BeforeEach
    void openTheList() {
        patient = new Patient().opens("/history").signsInAs("patient");
    }

    @Test
    void each_assessment_is_shown_with_the_name_of_its_topic() {
        assertTrue(patient.sees().has("charley-topic\">Leg cramps and leg pain</p>"));

        patient.opens("/history/01997c3a-5b00-7000-8000-000000000001");
        assertTrue(patient.sees().has("<span class=\"govuk-caption-l\">Leg cramps and leg pain</span>"));
    }

    @Test
    void while_triage_is_down_the_topic_is_named_by_its_id_in_words() {
        ExampleServices.whileDown("triage", () -> patient.opens("/history"));

        assertTrue(patient.sees().has("charley-topic\">Leg cramps</p>"));
    }

    @Test
    void what_is_chosen_reaches_history_and_no_address_of_ours() {
        patient.sends(FILTER, "topic", "leg-cramps", "level", "emergency", "from", "2026-05-01", "to", "2026-05-31");

        assertEquals("/history", patient.sees().path());
        var asked = URLDecoder.decode(ExampleServices.addressesAskedOf("history"), UTF_8);
        assertTrue(asked.contains("topic=leg-cramps"), asked);
        assertTrue(asked.contains("careLevel=emergency"), asked);
        assertTrue(asked.contains("from=2026-05-01T00:00:00Z&to=2026-06-01T00:00:00Z"), asked);
        var ours = patient.browser().addresses().toString();
        assertFalse(ours.contains("cramps") || ours.contains("emergency") || ours.contains("2026-05"), ours);
    }

    @Test
    void the_choice_holds_for_the_pages_that_follow_until_all_are_shown_again() {
        patient.sends(FILTER, "topic", "", "level", "emergency", "from", "", "to", "");

        patient.opens("/history?cursor=b2xkZXI");
        assertTrue(ExampleServices.lastRequestTo("history").contains("cursor=b2xkZXI&careLevel=emergency"));
        assertTrue(patient.sees().has("<option value=\"emergency\" selected>"));

        patient.opens("/history").sends(FILTER, "all", "yes");
        assertFalse(patient.sees().has(" selected>"));
        assertFalse(patient.sees().has("id=\"show-all\""));
    }

    @Test
    void where_none_fits_the_page_does_not_say_that_none_is_saved() {
        patient.sends(FILTER, "topic", "", "level", "consultation", "from", "", "to", "");

        assertTrue(patient.sees().has("None of your assessments fits."));
        assertFalse(patient.sees().has("You have not saved an assessment yet."));
        assertTrue(patient.sees().has("id=\"show-all\""));
    }

    @Test
    void what_is_no_choice_is_told_at_its_field() {
        patient.sends(FILTER, "topic", "", "level", "", "from", "2026-05-31", "to", "2026-05-01");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("The last day is before the first"));

        patient.opens("/history").sends(FILTER, "topic", "", "level", "", "from", "yesterday", "to", "");
        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("Enter a day such as 2026-05-01"));
    }

    /** As with the other fields; the list shows all meanwhile. */
    @Test
    void a_topic_that_there_is_not_is_told_at_its_field() {
        patient.sends(FILTER, "topic", "zzz", "level", "", "from", "", "to", "");

        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("id=\"topic-error\""));
        assertTrue(patient.sees().has("Choose a topic"));
        assertFalse(patient.sees().has("id=\"to-error\""));
        assertTrue(patient.sees().has("Fitted best: Night leg cramps"));
        assertFalse(patient.sees().has("None of your assessments fits."));
    }

    @Test
    void an_address_chooses_no_topic() {
        patient.opens("/history?topic=zzz");

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("Fitted best: Night leg cramps"));
    }

    /** While triage is down nobody knows which topics there are, and the choice of before holds. */
    @Test
    void a_chosen_topic_that_there_is_no_longer_is_no_choice() {
        ExampleServices.whileDown("triage", () -> {
            patient.sends(FILTER, "topic", "zzz", "level", "", "from", "", "to", "");
            patient.opens("/history?cursor=b2xkZXI");
        });
        assertTrue(ExampleServices.lastRequestTo("history").contains("cursor=b2xkZXI&topic=zzz"));

        patient.opens("/history?cursor=b2xkZXI");

        assertTrue(ExampleServices.lastRequestTo("history").contains("cursor=b2xkZXI"));
        assertFalse(ExampleServices.lastRequestTo("history").contains("topic="));
        assertFalse(patient.sees().has("id=\"show-all\""));
    }

    @Test
    void signing_out_forgets_the_choice() {
        patient.sends(FILTER, "topic", "", "level", "emergency", "from", "", "to", "");
        assertTrue(patient.browser().cookie("charley-filter").isPresent());

        patient.sends("/sign-out");

        assertTrue(patient.browser().cookie("charley-filter").isEmpty());
    }

    @Test
    void a_choice_that_was_changed_in_the_browser_is_none() {
        patient.browser().changeCookie("charley-filter", "emergency");

        patient.opens("/history");

        assertEquals(200, patient.sees().status());
        assertFalse(patient.sees().has(" selected>"));
    }
}
