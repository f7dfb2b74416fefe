package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import health.charley.web.cookie.Seal;
import health.charley.web.example.Browser;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterviewCookieTest {
    private static final UUID OF_LONG_AGO = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private final Seal seal;
    private final ObjectMapper json;

    InterviewCookieTest(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Test
    void without_answers_the_person_starts_again() {
        var browser = new Browser().open("/quiz/leg-cramps/step/2");

        assertEquals(410, browser.page().status());
        assertTrue(browser.page().has("Please start again"));
    }

    @Test
    void answers_that_somebody_changed_are_not_used() {
        var patient = Patient.started();
        String sealed = patient.browser().cookie("charley-interview").orElseThrow();
        patient.browser().changeCookie("charley-interview", "A" + sealed.substring(1, sealed.length() - 2) + "AA");

        patient.opens("/quiz/leg-cramps/step/1");

        assertEquals(410, patient.sees().status());
    }

    @Test
    void answers_of_long_ago_are_not_used() throws JsonProcessingException {
        var old = new Interview(
                "leg-cramps",
                OF_LONG_AGO,
                "us",
                Optional.empty(),
                new PersonView(45, "male", ""),
                List.of(),
                Optional.empty(),
                Interview.Marks.NONE,
                Optional.empty());
        var browser =
                new Browser().changeCookie("charley-interview", seal.close("interview 1", json.writeValueAsBytes(old)));

        browser.open("/quiz/leg-cramps/step/1");

        assertEquals(410, browser.page().status());
    }

    @Test
    void the_cookie_says_nothing_of_the_answers() {
        var patient = Patient.finished();

        String sealed = patient.browser().cookie("charley-interview").orElseThrow();

        assertFalse(sealed.contains("calf"));
        assertFalse(patient.sees().address().toString().contains("calf"));
    }

    @Test
    void all_answers_can_be_cleared() {
        var patient = Patient.finished().sends("/answers/clear");
        assertTrue(patient.sees().has("Your answers are cleared"));

        patient.opens("/quiz/leg-cramps/result");

        assertEquals(410, patient.sees().status());
    }

    @Test
    void a_long_interview_fits_the_cookies_and_comes_back_whole() throws JsonProcessingException {
        var steps = IntStream.range(0, 120)
                .mapToObj(number -> List.of(AnswerView.one("a-question-with-a-long-name-" + number, "not-sure")))
                .toList();
        var written = new Interview(
                "leg-cramps",
                UuidCreator.getTimeOrderedEpoch(),
                "us",
                Optional.of("1.0.0"),
                new PersonView(45, "male", ""),
                steps,
                Optional.empty(),
                Interview.Marks.NONE,
                Optional.empty());
        String sealed = seal.close("interview 1", json.writeValueAsBytes(written));
        var browser = new Browser();
        for (int part = 0; part * 3500 < sealed.length(); part++) {
            String name = "charley-interview" + (part == 0 ? "" : "-" + (part + 1));
            browser.changeCookie(name, sealed.substring(part * 3500, Math.min(sealed.length(), (part + 1) * 3500)));
        }

        browser.open("/quiz/leg-cramps/step/120");

        assertTrue(sealed.length() > 3500);
        assertEquals("/quiz/leg-cramps/result", browser.page().path());
    }
}
