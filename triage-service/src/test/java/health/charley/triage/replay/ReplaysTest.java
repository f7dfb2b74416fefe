package health.charley.triage.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import health.charley.edge.json.StrictJson;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.PastCase;
import health.charley.triage.answer.PersonView;
import health.charley.triage.answer.PersonView.PregnancyView;
import health.charley.triage.answer.PersonView.SexView;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.receipt.SignedAssessment;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.KnowledgeView;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replays with a release and a newer version of the knowledge at hand. */
class ReplaysTest {
    private static final PersonView PERSON = new PersonView(45, SexView.MALE, PregnancyView.NONE);
    private static final List<AnswerView> PALE_WITH_KNOT = List.of(choice("cold-pale", "yes"), choice("knot", "yes"));
    private static final List<AnswerView> SWOLLEN = List.of(choice("swelling", "both"));

    @TempDir
    static Path folder;

    private static KnowledgeRegistry knowledge;
    private static ObjectMapper json;

    @BeforeAll
    static void load() {
        knowledge = TwoVersions.in(folder);
        json = new ObjectMapper().registerModule(new Jdk8Module());
        new StrictJson().customize(json);
    }

    @Test
    void the_pinned_version_gives_the_same_bytes_and_the_newest_its_own_advice() {
        var replay = replay(signed("1.0.0", PALE_WITH_KNOT));

        assertTrue(replay.identical(), replay.differences().toString());
        assertEquals("1.0.0", replay.knowledge().version());
        assertEquals(CareLevelView.EMERGENCY, replay.result().careLevel());
        var today = replay.today().orElseThrow();
        assertEquals("9.0.0", today.knowledge().version());
        assertEquals("awaiting-clinical-review", today.reviewStatus());
        assertEquals(CareLevelView.EMERGENCY_AMBULANCE, today.careLevel());
        assertTrue(today.adviceDiffers());
        assertEquals("Today the advice is more urgent: Call 911 now.", today.sentence());
        assertEquals(List.of(choice("knot", "yes")), today.leftOut());
    }

    @Test
    void unchanged_advice_is_said_to_be_the_same_with_what_would_be_asked_next() {
        var today = replay(signed("1.0.0", SWOLLEN)).today().orElseThrow();

        assertFalse(today.adviceDiffers());
        assertEquals("Today's knowledge gives the same advice.", today.sentence());
        assertTrue(today.leftOut().isEmpty());
        assertEquals("chest-pain", today.wouldAsk().get(0).question());
    }

    @Test
    void a_receipt_of_the_days_of_larger_budgets_is_still_replayed() {
        var signed = signed("1.0.0", SWOLLEN);
        var longer = new SignedAssessment(
                signed.topic(), signed.policy(), signed.knowledge(), PERSON, SWOLLEN, 40, signed.resultText());

        var replay = replay(longer);

        assertTrue(replay.identical(), replay.differences().toString());
        assertEquals(
                "chest-pain", replay.today().orElseThrow().wouldAsk().get(0).question());
    }

    @Test
    void less_urgent_advice_today_tells_nobody_to_wait() {
        var urgent =
                replay(signed("9.0.0", List.of(choice("cold-pale", "yes")))).result();
        var calm = replay(signed("9.0.0", SWOLLEN)).result();

        var told = new ToldAdvice(urgent.careLevel(), urgent.redFlags());

        var comparison = new AdviceComparison(told, calm, true);
        var inPart = new AdviceComparison(told, calm, false);

        assertTrue(comparison.differs());
        assertEquals(
                "Today the advice would be less urgent: " + calm.careTitle()
                        + ". Ask a clinician before you wait longer than you were told to.",
                comparison.sentence());
        assertFalse(inPart.differs());
        assertEquals(
                "Today's knowledge cannot read all of your answers. What you were told still holds.",
                inPart.sentence());
    }

    @Test
    void today_is_held_against_what_the_receipt_told_and_not_against_the_replay() throws JsonProcessingException {
        var signed = signed("1.0.0", SWOLLEN);
        var calmer = ((ObjectNode) json.readTree(signed.resultText())).put("careLevel", "self_care");

        var today = replay(with(signed, signed.topic(), signed.knowledge(), calmer.toString()))
                .today()
                .orElseThrow();

        assertTrue(today.adviceDiffers());
        assertTrue(today.sentence().startsWith("Today the advice is more urgent: "), today.sentence());
    }

    @Test
    void a_result_of_an_older_service_is_compared_place_by_place() throws JsonProcessingException {
        var signed = signed("1.0.0", SWOLLEN);
        var older = json.readTree(signed.resultText());
        ((ObjectNode) older).remove("disclaimer");
        ((ObjectNode) older.at("/causes/0")).put("probability", 0.9);

        var replay = replay(with(signed, signed.topic(), signed.knowledge(), older.toString()));

        assertFalse(replay.identical());
        assertEquals(List.of("/causes/0/probability", "/disclaimer"), replay.differences());
    }

    @Test
    void knowledge_that_is_not_at_hand_is_a_conflict_with_a_sentence() {
        var signed = signed("1.0.0", SWOLLEN);
        var hash = signed.knowledge().sha256();

        assertConflict(
                "This service no longer holds version '0.9.0' of topic 'leg-cramps', which the receipt names.",
                with(signed, "leg-cramps", new KnowledgeView("0.9.0", hash), signed.resultText()));
        assertConflict(
                "Version '1.0.0' of topic 'leg-cramps' here is not the one that the receipt names: its files have another"
                        + " hash.",
                with(signed, "leg-cramps", new KnowledgeView("1.0.0", "0".repeat(64)), signed.resultText()));
        assertConflict(
                "This service holds no topic 'hiccups'.",
                with(signed, "hiccups", signed.knowledge(), signed.resultText()));
    }

    private static void assertConflict(String sentence, SignedAssessment signed) {
        var problem = assertThrows(HttpProblem.class, () -> replay(signed));

        assertEquals(409, problem.getStatusCode());
        assertEquals(sentence, problem.getDetail());
    }

    private static ReplayView replay(SignedAssessment signed) {
        return new Replays(knowledge, json).replay(signed);
    }

    private static SignedAssessment signed(String number, List<AnswerView> answers) {
        var version =
                knowledge.topic("leg-cramps").orElseThrow().version(number).orElseThrow();
        return new SignedAssessment(
                "leg-cramps", "us", KnowledgeView.from(version), PERSON, answers, 20, result(version, answers));
    }

    private static SignedAssessment with(
            SignedAssessment signed, String topic, KnowledgeView knowledge, String resultText) {
        return new SignedAssessment(
                topic, signed.policy(), knowledge, signed.person(), signed.answers(), signed.budget(), resultText);
    }

    private static String result(KnowledgeVersion version, List<AnswerView> answers) {
        var stated = PastCase.of(version, "us", PERSON, answers).orElseThrow().stated();
        var assessment = stated.engine().assess(stated.person(), stated.answers());
        try {
            return json.writeValueAsString(ResultView.of(stated, assessment));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnswerView choice(String question, String value) {
        return new AnswerView(question, value, null, null);
    }
}
