package health.charley.web.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person compares two assessments. */
@QuarkusTest
class ComparisonPageTest {
    private static final String IDS = "01997c3a-5b00-7000-8000-00000000000";
    private static final String ASSESSMENT = "/history/" + IDS + "1";
    private static final String COMPARISON = ASSESSMENT + "/comparison";

    @Test
    void an_assessment_offers_the_others_to_compare_it_with() {
        var patient = new Patient().opens(ASSESSMENT).signsInAs("patient");
        assertTrue(patient.sees().has("href=\"" + COMPARISON + "\""));

        patient.opens(COMPARISON);

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("href=\"" + COMPARISON + "/" + IDS + "2\""));
        assertFalse(patient.sees().has("href=\"" + COMPARISON + "/" + IDS + "1\""));
        assertFalse(patient.sees().has("href=\"" + COMPARISON + "/" + IDS + "3\""));
    }

    @Test
    void those_of_one_minute_are_told_apart() {
        var patient = new Patient().opens(COMPARISON + "?cursor=bWludXRl").signsInAs("patient");
        assertTrue(patient.sees().has("4 May 2026 at 09:12:40 UTC</a>"));
        assertTrue(patient.sees().has("2 February 2026 at 10:00 UTC</a>"));

        patient.opens(COMPARISON + "/" + IDS + "5");
        assertTrue(patient.sees().has("4 May 2026 at 09:12:05 UTC</a> to that of"));
        assertTrue(patient.sees().has("4 May 2026 at 09:12:40 UTC</a>."));
    }

    @Test
    void what_changed_is_told_in_advice_answers_and_causes() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "2").signsInAs("patient");

        List.of(
                        "1 May 2026 at 09:12 UTC",
                        "The later advice is more urgent.",
                        "Emergency: Go to an emergency department now",
                        "A change of the advice may come from that",
                        "One leg is newly swollen",
                        "Is a leg swollen?",
                        "Yes, one leg",
                        "Not answered",
                        "About 42 in 100",
                        "Under 1 in 100",
                        "Not named")
                .forEach(text -> assertTrue(patient.sees().has(text), text));
    }

    @Test
    void what_a_person_was_not_sure_of_is_told_apart() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "2").signsInAs("patient");

        var from = 0;
        for (var text : List.of(
                "Warning signs that are new",
                "You are very ill",
                "Warning signs you are sure of now",
                "Before, you were not sure of them.",
                "One leg is newly swollen",
                "Warning signs you are no longer sure of",
                "Your chest hurts",
                "Warning signs you are not sure of now",
                "In pregnancy a leg is swollen",
                "Warning signs no longer in your answers",
                "Red skin with a fever",
                "Answers that differ",
                "Warning signs that are no longer open",
                "Nobody knows if they were there. Your later answers do not raise them.",
                "You are ill with it")) {
            from = patient.sees().html().indexOf(text, from);
            assertTrue(from >= 0, text);
        }
    }

    @Test
    void what_to_do_stands_with_each_warning_sign_that_asks_for_it() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "2").signsInAs("patient");

        List.of(
                        "You are very ill <strong>Call 911 now.</strong></li>",
                        "One leg is newly swollen <strong>Go to an emergency room now.</strong></li>",
                        "Your chest hurts <strong>If this is true: Call 911 now.</strong></li>",
                        "In pregnancy a leg is swollen <strong>If this is true: Go to an emergency room now.</strong></li>",
                        "Red skin with a fever</li>",
                        "You are ill with it</li>")
                .forEach(text -> assertTrue(patient.sees().has(text), text));
    }

    @Test
    void what_changed_of_the_person_stands_before_the_answers() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "2").signsInAs("patient");

        List.of(
                        "Age</th><td class=\"govuk-table__cell\" role=\"cell\" data-label=\"Earlier\">25</td>",
                        "Not pregnant</td>",
                        "Pregnant</td>")
                .forEach(text -> assertTrue(patient.sees().has(text), text));
    }

    @Test
    void where_words_are_missing_the_page_says_so() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "6").signsInAs("patient");
        assertTrue(patient.sees().has("We can’t get the words of all questions just now."));
        assertTrue(patient.sees().has("role=\"rowheader\">swelling</th>"));

        patient.opens(COMPARISON + "/" + IDS + "2");

        assertFalse(patient.sees().has("words of all questions"));
    }

    @Test
    void where_an_ambulance_is_needed_no_causes_are_named() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "4").signsInAs("patient");

        assertTrue(patient.sees().has("The later advice is more urgent."));
        assertFalse(patient.sees().has("Deep vein thrombosis"));
    }

    @Test
    void one_of_another_topic_can_not_be_compared_and_others_are_offered() {
        var patient = new Patient().opens(COMPARISON + "/" + IDS + "3").signsInAs("patient");

        assertEquals(400, patient.sees().status());
        assertTrue(patient.sees().has("The two are of different topics."));
        assertTrue(patient.sees().has("href=\"" + COMPARISON + "/" + IDS + "2\""));
    }

    @Test
    void nobody_elses_assessments_can_be_compared() {
        var stranger = new Patient().opens(COMPARISON).signsInAs("patient2");
        assertEquals(404, stranger.sees().status());

        assertEquals(404, stranger.opens(COMPARISON + "/" + IDS + "2").sees().status());
    }
}
