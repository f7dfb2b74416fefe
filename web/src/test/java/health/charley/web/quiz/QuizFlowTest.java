package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interview as a person without scripts walks through it. */
@QuarkusTest
class QuizFlowTest {
    @Test
    void from_the_start_to_a_result() {
        var patient = Patient.started();
        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
        assertTrue(patient.sees().has("Pain or pressure in my chest, now or earlier today"));

        patient.answersNoWarningSigns();
        assertTrue(patient.sees().has("You have answered 3 questions. About 2 pages to go."));

        patient.answers(2, "answer-site", "calf").answers(3, "answer-freq", "3");
        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
        assertTrue(patient.sees().has("data-care-level=\"SELF_CARE\""));
        assertTrue(patient.sees().has("about 6 in 10"));
        assertTrue(patient.sees().has("Maisonneuve 2016"));
        assertTrue(patient.sees().has("Not from a study"));
        assertTrue(patient.sees().has("Likelihood ratio 3.1, counted as 1.8"));
        assertTrue(patient.sees().has("because other answers on “Nights” say much the same"));
        assertTrue(patient.sees().has("(could be between 4 and 8 in 10)"));
        assertTrue(patient.sees().has("What would change this advice"));
        assertTrue(patient.sees().has("If the leg has newly turned cold or pale: go to an emergency room now."));
        assertTrue(patient.sees().has("awaiting clinical review"));
        assertTrue(patient.sees()
                .has("href=\"/api/triage/v1/topics/leg-cramps/evidence?version=1.1.0\" id=\"evidence\">Where these"
                        + " numbers come from</a>"));
    }

    @Test
    void an_answer_of_not_sure_is_passed_on_as_such() {
        Patient.started()
                .answers(1, "answer-chest-pain", "not-sure", "answer-breathless", "no", "answer-swelling", "no");

        assertTrue(ExampleServices.lastRequestTo("triage")
                .contains("{\"question\":\"chest-pain\",\"value\":\"not-sure\"}"));
    }

    @Test
    void a_missing_answer_is_said_above_the_form_with_a_link_to_the_field() {
        var patient = Patient.started().answers(1, "answer-chest-pain", "no", "answer-swelling", "no");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
        assertTrue(patient.sees().has("<title>Error: "));
        assertTrue(patient.sees().has("There is a problem"));
        assertTrue(patient.sees().has("<a href=\"#answer-breathless-yes\">Choose an answer: Are you short of breath"));
        assertTrue(patient.sees()
                .has("id=\"answer-chest-pain-no\" name=\"answer-chest-pain\" type=\"radio\" value=\"no\" checked"));
    }

    @Test
    void going_back_shows_what_was_answered() {
        var patient = Patient.started().answersNoWarningSigns().opens("/quiz/leg-cramps/step/1");

        assertTrue(patient.sees().has("name=\"none-of-these\" type=\"checkbox\" value=\"yes\" checked"));
        assertFalse(patient.sees().has("There is a problem"));
    }

    @Test
    void the_same_answer_again_keeps_what_came_after() {
        var patient = Patient.finished()
                .opens("/quiz/leg-cramps/step/1")
                .answersNoWarningSigns()
                .opens("/quiz/leg-cramps/result");

        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
    }

    @Test
    void a_changed_answer_asks_what_comes_after_again() {
        var patient = Patient.finished()
                .opens("/quiz/leg-cramps/step/1")
                .answers(1, "answer-chest-pain", "no", "answer-breathless", "not-sure", "answer-swelling", "no")
                .opens("/quiz/leg-cramps/result");

        assertEquals("/quiz/leg-cramps/step/2", patient.sees().path());
    }

    @Test
    void a_step_too_far_leads_to_the_next_open_one() {
        var patient = Patient.started().opens("/quiz/leg-cramps/step/9");

        assertEquals("/quiz/leg-cramps/step/1", patient.sees().path());
    }

    @Test
    void a_woman_who_may_be_pregnant_is_asked() {
        var browser = new Browser()
                .open("/quiz/leg-cramps")
                .submit("/quiz/leg-cramps", "age", "30", "sex", "female", "policy", "uk", "understood", "yes");
        assertEquals("/quiz/leg-cramps/pregnancy", browser.page().path());

        browser.submit("/quiz/leg-cramps/pregnancy");
        assertTrue(browser.page().has("<a href=\"#pregnancy-none\">"));

        browser.submit("/quiz/leg-cramps/pregnancy", "pregnancy", "pregnant");
        assertEquals("/quiz/leg-cramps/step/1", browser.page().path());
        assertTrue(ExampleServices.lastRequestTo("triage").contains("\"pregnancy\":\"pregnant\""));
    }

    /** Somebody who corrected the age in another tab, or came by the address. */
    @Test
    void a_pregnancy_at_an_age_at_which_it_is_not_asked_is_told_in_words() {
        var browser = new Browser()
                .open("/quiz/leg-cramps")
                .submit("/quiz/leg-cramps", "age", "74", "sex", "female", "policy", "uk", "understood", "yes")
                .open("/quiz/leg-cramps/pregnancy")
                .submit("/quiz/leg-cramps/pregnancy", "pregnancy", "pregnant");

        assertEquals("/quiz/leg-cramps/pregnancy", browser.page().path());
        assertTrue(browser.page().has("You said that you are 74. Choose “No”, or go back and change your age"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e9", "121", "99999999999", "old"})
    void an_age_that_cannot_be_is_told_in_words(String age) {
        var browser = new Browser()
                .open("/quiz/leg-cramps")
                .submit("/quiz/leg-cramps", "age", age, "sex", "female", "policy", "uk", "understood", "yes");

        assertTrue(browser.page().has("<a href=\"#age\">Enter your age in whole years, from 12 to 120</a>"));
    }

    @Test
    void the_start_form_says_what_is_missing() {
        var browser = new Browser().open("/quiz/leg-cramps").submit("/quiz/leg-cramps", "age", "11", "sex", "male");

        assertTrue(browser.page().has("<a href=\"#age\">Enter your age in whole years, from 12 to 120</a>"));
        assertTrue(browser.page().has("<a href=\"#policy-uk\">Choose where you are</a>"));
        assertTrue(browser.page().has("<a href=\"#understood\">"));
        assertTrue(browser.page().has("value=\"11\""));
    }

    @Test
    void a_topic_that_does_not_exist_is_a_page_not_found() {
        var browser = new Browser().open("/quiz/arm-cramps");

        assertEquals(404, browser.page().status());
        assertTrue(browser.page().has("Page not found"));
    }

    @Test
    void a_result_offers_to_change_each_answer() {
        var patient = Patient.finished();

        assertTrue(patient.sees().has("href=\"/quiz/leg-cramps/step/2\">Change<span"));
        assertTrue(patient.sees().has("3 nights per week"));
    }
}
