package health.charley.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person sees their assessments over time. */
@QuarkusTest
class TimelinePageTest {
    @Test
    void the_list_leads_to_a_table_and_a_drawing_of_all() {
        var patient = new Patient().opens("/history").signsInAs("patient");
        assertTrue(patient.sees().has("href=\"/history/timeline\""));

        patient.opens("/history/timeline");

        assertEquals(200, patient.sees().status());
        List.of(
                        "Newest first; older ones are left out",
                        "href=\"/history/01997c3a-5b00-7000-8000-000000000001\">4 May 2026 at 09:12 UTC</a>",
                        "Emergency: Go to an emergency department now",
                        "This page does not know it",
                        "sample topic",
                        "Assessments that can’t be opened: 1",
                        "<h2 class=\"govuk-heading-m\" id=\"chart-of-leg-cramps\">Leg cramps and leg pain</h2>",
                        "<circle cx=\"110\" cy=\"185\"",
                        "<circle cx=\"460\" cy=\"65\"")
                .forEach(text -> assertTrue(patient.sees().has(text), text));
        assertFalse(patient.sees().has("chart-of-swollen-ankle"), "one assessment is no course of time");
    }

    @Test
    void who_saved_nothing_is_shown_no_drawing() {
        var patient = new Patient().opens("/history/timeline").signsInAs("patient2");

        assertTrue(patient.sees().has("There is nothing to show yet."));
        assertFalse(patient.sees().has("<svg class=\"govuk-body\""));
    }

    @Test
    void while_history_is_down_the_page_says_so() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        ExampleServices.whileDown("history", () -> patient.opens("/history/timeline"));

        assertEquals(503, patient.sees().status());
    }
}
