package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.triage.ScriptedPeople;
import health.charley.triage.ScriptedPerson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole interviews, walked over HTTP. */
@QuarkusTest
class InterviewTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    @Test
    void a_sore_muscle_after_sport_is_cared_for_at_home() {
        assertOutcome(ScriptedPeople.sorePlayer(), "muscle-strain", "self_care");
    }

    @Test
    void a_newly_swollen_calf_after_a_flight_is_an_emergency() {
        assertOutcome(ScriptedPeople.swollenTraveller(), "deep-vein-thrombosis", "emergency");
    }

    @Test
    void legs_that_must_move_at_rest_call_for_an_appointment() {
        assertOutcome(ScriptedPeople.restlessSleeper(), "restless-legs-syndrome", "consultation");
    }

    @Test
    void calf_pain_that_stops_a_walk_calls_for_an_appointment() {
        assertOutcome(ScriptedPeople.stoppingWalker(), "peripheral-artery-disease", "consultation");
    }

    @Test
    void cramps_in_late_pregnancy_are_cared_for_at_home() {
        assertOutcome(ScriptedPeople.expectantMother(), "pregnancy-leg-cramps", "self_care");
    }

    @Test
    void the_first_screen_asks_several_red_flags_at_once() {
        given().contentType(ContentType.JSON)
                .body(InterviewExamples.START)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .body("status", is("in_progress"))
                .body("topic", is("leg-cramps"))
                .body("policy", is("us"))
                .body("language", is("en-US"))
                .body("knowledge.version", is("1.8.0"))
                .body(
                        "questions.id",
                        is(List.of(
                                "chest-pain",
                                "breathless",
                                "cough-blood-faint",
                                "very-ill",
                                "palpitations",
                                "seizure",
                                "tetany",
                                "fever",
                                "cannot-keep-fluids",
                                "dark-urine")))
                .body("questions[0].type", is("single"))
                .body("questions[0].options.value", is(List.of("yes", "no", "not-sure")))
                .body("questions[0].why", not(is("")))
                .body("questions[0].denial", is("no"))
                .body("questions[0].options[0].tick", is("Pain or pressure in my chest, now or earlier today"))
                .body("heading.text", is("First, a few questions about signs that cannot wait"))
                .body("reviewStatus", is("awaiting-clinical-review"))
                .body("progress.answered", is(0))
                .body("alert", nullValue())
                .body("result", nullValue())
                .body("assessment", nullValue())
                .body("receipt", nullValue());
    }

    @Test
    void chest_pain_ends_the_interview_at_once_with_an_ambulance() {
        var person = ScriptedPeople.withChestPain();

        var outcome = person.finish();

        assertEquals(1, person.screens().size());
        assertEquals("emergency_ambulance", outcome.getString("result.careLevel"));
        assertEquals("Call 911 now", outcome.getString("result.careTitle"));
        assertEquals("R1", outcome.getString("result.redFlags[0].id"));
        assertTrue(outcome.getBoolean("result.redFlags[0].certain"));
        assertEquals("Call 911 now", outcome.getString("result.redFlags[0].action"));
        assertTrue(outcome.getList("result.selfCare").isEmpty());
    }

    /**
     * Pages after the alert name the cause, such as a burst cyst rather than a clot. With eight in all no red flag would be
     * lost, but fewer causes would be among the first three than the floors ask for.
     */
    @Test
    void an_emergency_is_said_at_once_and_on_every_screen_that_follows() {
        var person = ScriptedPeople.swollenTraveller();
        var alerts = new ArrayList<String>();

        var step = person.step();
        while (step.getString("status").equals("in_progress")) {
            alerts.add(String.valueOf(step.getString("alert.careLevel")));
            person.answerScreen(step);
            step = person.step();
        }

        var first = alerts.indexOf("emergency");
        assertTrue(first > 0, "alerts by screen: " + alerts);
        assertEquals(
                List.of("emergency"), alerts.stream().skip(first).distinct().toList());
        assertTrue(alerts.size() <= 10, "an emergency leaves ten screens in all: " + alerts);
        assertEquals("emergency", step.getString("result.careLevel"));
        assertEquals(List.of("do-not-massage"), step.getList("result.selfCare.id"));
    }

    @Test
    void a_red_flag_that_is_not_sure_is_said_and_does_not_count_as_certain() {
        var outcome = ScriptedPeople.unsureOfBreath().finish();

        assertEquals(List.of(false), outcome.getList("result.redFlags.findAll { it.id == 'R1' }.certain"));
        assertEquals(
                List.of("emergency_ambulance"), outcome.getList("result.redFlags.findAll { it.id == 'R1' }.careLevel"));
        assertEquals(List.of("Call 911 now"), outcome.getList("result.redFlags.findAll { it.id == 'R1' }.action"));
        assertFalse(outcome.getString("result.careLevel").equals("emergency_ambulance"));
    }

    @Test
    void the_outcome_says_what_it_rests_on() {
        var outcome = ScriptedPeople.restlessSleeper().finish();

        var cause = "result.causes[0].";
        assertEquals("/api/content/v1/causes/restless-legs-syndrome", outcome.getString(cause + "content"));
        assertEquals("likely", outcome.getString(cause + "strength"));
        assertFalse(outcome.getList(cause + "evidenceFor").isEmpty());
        assertTrue(outcome.getDouble(cause + "evidenceFor[0].likelihoodRatio") > 1);
        assertFalse(outcome.getString(cause + "evidenceFor[0].source.text").isBlank());
        assertEquals("awaiting clinical review", outcome.getString("result.knowledgeReview"));
        assertFalse(outcome.getString("result.disclaimer").isBlank());
        assertTrue(outcome.getBoolean("result.conclusive"));
        assertFalse(outcome.getList("result.watchFor").isEmpty());
        assertTrue(outcome.getList("questions").isEmpty());
    }

    @Test
    void a_budget_of_one_screen_ends_after_one_screen_of_a_calm_leg() {
        given().contentType(ContentType.JSON)
                .body("""
                    {"person": {"age": 45, "sex": "male"}, "budget": 1, "answers": [
                      {"question": "chest-pain", "value": "no"}, {"question": "breathless", "value": "no"},
                      {"question": "cough-blood-faint", "value": "no"}, {"question": "very-ill", "value": "no"},
                      {"question": "cold-pale", "value": "no"}, {"question": "swelling", "value": "no"},
                      {"question": "red", "value": "no"}, {"question": "fever", "value": "no"},
                      {"question": "dark-urine", "value": "no"}, {"question": "weak", "values": ["no"]},
                      {"question": "palpitations", "value": "no"}, {"question": "bladder", "value": "no"},
                      {"question": "skin-damage", "value": "no"}, {"question": "wound", "value": "no"},
                      {"question": "numb", "values": ["no"]}, {"question": "painful", "value": "mild"},
                      {"question": "seizure", "value": "no"}, {"question": "tetany", "value": "no"},
                      {"question": "cannot-keep-fluids", "value": "no"}, {"question": "cast", "value": "no"},
                      {"question": "tight-severe", "value": "no"},
                      {"question": "injury", "value": "no"}, {"question": "side", "value": "left"}]}\
                    """)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .body("status", is("complete"))
                .body("result.notAsked", not(empty()))
                .body("questions", hasSize(0));
    }

    @Test
    void a_sample_topic_says_so_on_every_screen() {
        given().contentType(ContentType.JSON)
                .body(InterviewExamples.START)
                .when()
                .post("/api/triage/v1/topics/swollen-ankle/interview")
                .then()
                .statusCode(200)
                .body("reviewStatus", is("sample"));
    }

    @Test
    void the_policy_brings_the_words_of_its_country() {
        given().contentType(ContentType.JSON)
                .body("""
                    {"policy": "uk", "person": {"age": 45, "sex": "male"},
                     "answers": [{"question": "chest-pain", "value": "yes"}]}\
                    """)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .body("policy", is("uk"))
                .body("result.careTitle", is("Call 999 now"))
                .body("result.redFlags[0].action", is("Call 999 now"));
    }

    private static void assertOutcome(ScriptedPerson person, String cause, String careLevel) {
        var outcome = person.finish();

        var told = "causes " + outcome.getList("result.causes.condition") + " "
                + outcome.getList("result.causes.probability") + ", level " + outcome.getString("result.careLevel")
                + ", flags " + outcome.getList("result.redFlags.id") + ", screens " + person.screens();
        assertEquals(cause, outcome.getString("result.causes[0].condition"), told);
        assertEquals(careLevel, outcome.getString("result.careLevel"), told);
    }
}
