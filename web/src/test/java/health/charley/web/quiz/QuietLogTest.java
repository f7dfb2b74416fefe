package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.LogRecorder;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person answers, and what it comes to, is in no log and in no address: addresses are logged by others. */
@QuarkusTest
class QuietLogTest {
    /** Free text begins with "marked-"; the other words are the answers picked, and the level advised. */
    private static final List<String> PRIVATE_WORDS = List.of(
            "marked-",
            "female",
            "postpartum",
            "chest-pain",
            "breathless",
            "not-sure",
            "calf",
            "self_care",
            "self-care");

    private final LogRecorder recorder = new LogRecorder();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(recorder);
    }

    @Test
    void an_interview_leaves_no_private_word_in_the_log_or_in_an_address() {
        var patient = new Patient().opens("/quiz/leg-cramps");

        start(patient);
        answer(patient);
        readWhileContentIsDown(patient);
        saveTwice(patient);
        patient.browser().changeCookie("charley-interview", "marked-cookie");
        assertEquals(410, patient.opens("/quiz/leg-cramps/result").sees().status());

        assertQuiet(addresses(patient).toList());
        assertTrue(addresses(patient).anyMatch(address -> address.contains("/quiz/leg-cramps/step/3")));
        assertQuiet(recorder.lines());
        assertTrue(recorder.heard("The triage service does not answer."), "the recorder listens");
        assertTrue(recorder.heard("Content did not say which causes have a page"), "the recorder listens");
    }

    private static void start(Patient patient) {
        String form = "/quiz/leg-cramps";
        patient.sends(form, "age", "marked-age", "sex", "female", "policy", "marked-policy", "understood", "yes");
        patient.sends(form, "age", "37", "sex", "female", "policy", "uk", "understood", "yes");
        patient.sends("/quiz/leg-cramps/pregnancy", "pregnancy", "marked-state");
        patient.sends("/quiz/leg-cramps/pregnancy", "pregnancy", "postpartum");
    }

    private static void answer(Patient patient) {
        patient.answers(1, "answer-chest-pain", "marked-answer", "answer-breathless", "no", "answer-swelling", "no");
        ExampleServices.whileDown("triage", () -> answerTheFirstScreen(patient));
        answerTheFirstScreen(patient.opens("/quiz/leg-cramps/step/1"));
        patient.answers(2, "answer-site", "calf");
        patient.answers(3, "answer-freq", "marked-number");
        patient.answers(3, "answer-freq", "3");
        assertEquals("/quiz/leg-cramps/result", patient.sees().path());
    }

    private static void answerTheFirstScreen(Patient patient) {
        patient.answers(1, "answer-chest-pain", "not-sure", "answer-breathless", "no", "answer-swelling", "no");
    }

    private static void readWhileContentIsDown(Patient patient) {
        ExampleServices.whileDown("content", () -> patient.opens("/quiz/leg-cramps/result"));
    }

    private static void saveTwice(Patient patient) {
        ExampleServices.whileDown(
                "history", () -> patient.sends("/history/save").signsInAs("patient2"));
        assertEquals(503, patient.sees().status());
        assertEquals(409, patient.opens("/history/save").sees().status());
    }

    private static Stream<String> addresses(Patient patient) {
        var services = Stream.of("triage", "content", "history")
                .flatMap(service -> ExampleServices.addressesAskedOf(service).lines());
        return Stream.concat(patient.browser().addresses().stream(), services);
    }

    private static void assertQuiet(List<String> lines) {
        assertFalse(lines.isEmpty());
        lines.forEach(line -> PRIVATE_WORDS.forEach(
                word -> assertFalse(line.toLowerCase(Locale.ROOT).contains(word), line)));
    }
}
