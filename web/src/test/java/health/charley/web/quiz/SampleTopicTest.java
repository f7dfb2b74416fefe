package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.Browser.Page;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A topic that only shows how Charley works is marked as such wherever it is met. */
@QuarkusTest
class SampleTopicTest {
    private static final String QUIZ = "/quiz/swollen-ankle";

    @Test
    void every_page_of_its_interview_is_marked() {
        var woman = new Browser().open(QUIZ);
        assertMarked(woman.page());
        woman.submit(QUIZ, "age", "30", "sex", "female", "policy", "us", "understood", "yes");
        assertMarked(woman.page());
        woman.submit(QUIZ + "/pregnancy", "pregnancy", "none");
        assertMarked(woman.page());

        woman.submit(
                QUIZ + "/step/1",
                "list",
                woman.page().listed(),
                "answer-swell-speed",
                "today",
                "answer-calf-tender",
                "yes");
        assertEquals(QUIZ + "/alert", woman.page().path());
        assertMarked(woman.page());
        woman.submit(QUIZ + "/alert", "choice", "result");

        assertEquals(QUIZ + "/result", woman.page().path());
        assertMarked(woman.page());
    }

    @Test
    void who_has_to_start_again_is_told_as_well() {
        var page = new Browser().open(QUIZ + "/result").page();

        assertEquals(410, page.status());
        assertMarked(page);
    }

    @Test
    void a_kept_assessment_is_marked_in_the_list_and_by_itself() {
        var patient = new Patient().opens("/history").signsInAs("patient");
        assertEquals(2, patient.sees().html().split("sample topic</span>", -1).length);

        patient.opens("/history/01997c3a-5b00-7000-8000-000000000003");

        assertMarked(patient.sees());
    }

    @Test
    void who_clears_the_answers_is_told_as_well() {
        var patient = Patient.ofTheSample().sends("/answers/clear");

        assertTrue(patient.sees().has("<h1 class=\"govuk-heading-l\">Your answers are cleared</h1>"));
        assertMarked(patient.sees());
        assertFalse(new Browser().open("/answers/cleared").page().has("ample topic"));
    }

    @Test
    void who_deletes_a_kept_assessment_is_told_as_well() {
        var patient = new Patient()
                .opens("/history/01997c3a-5b00-7000-8000-000000000003/delete")
                .signsInAs("patient");

        assertTrue(patient.sees().has("<h1 class=\"govuk-heading-l\">Delete this assessment?</h1>"));
        assertMarked(patient.sees());
    }

    @Test
    void the_list_of_kept_assessments_can_be_read_while_triage_is_down() {
        var patient = new Patient().opens("/history").signsInAs("patient");

        ExampleServices.whileDown("triage", () -> patient.opens("/history"));

        assertEquals(200, patient.sees().status());
        assertTrue(patient.sees().has("Fitted best: Night leg cramps"));
        assertTrue(patient.sees().has("sample topic</span>"));
    }

    @Test
    void another_topic_is_not_marked() {
        assertFalse(Patient.started().sees().has("Sample topic"));
        assertFalse(Patient.finished().sees().has("ample topic"));
    }

    /** There is a page on deep vein thrombosis, of the topic leg cramps. */
    @Test
    void its_causes_do_not_lead_to_the_pages_of_another_topic() {
        var sample = Patient.ofTheSample();
        var listed = sample.sees().listed();
        sample.sends(QUIZ + "/step/1", "list", listed, "answer-swell-speed", "today", "none-of-these", "yes");

        assertEquals(QUIZ + "/result", sample.sees().path());
        assertTrue(sample.sees().has("id=\"causes\""));
        assertFalse(sample.sees().has("href=\"/causes/"));
    }

    private static void assertMarked(Page page) {
        assertTrue(page.has("Sample topic: not for real complaints."), page.html());
        assertTrue(page.has("(sample topic) – Charley</title>"), page.html());
    }
}
