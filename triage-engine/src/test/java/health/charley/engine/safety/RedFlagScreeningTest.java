package health.charley.engine.safety;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedFlagScreeningTest {
    private static final Criterion RED = new Chose("red", Set.of("yes"));
    private static final Criterion FEVER = new Chose("fever", Set.of("yes"));

    @Test
    void the_highest_level_wins() {
        var assessment = sample().engine().assess(MAN_OF_40, answers("red", "yes", "fever", "yes"));

        assertEquals(CareLevel.EMERGENCY, assessment.level());
        assertEquals(List.of("red-and-fever", "red"), ids(assessment.redFlags()));
    }

    @Test
    void without_an_answer_nothing_fires() {
        var assessment = sample().engine().assess(MAN_OF_40, Answers.NONE);

        assertEquals(List.of(), assessment.redFlags());
        assertEquals(CareLevel.SELF_CARE, assessment.level());
    }

    @Test
    void not_sure_half_fires_and_does_not_raise_the_level_by_itself() {
        var assessment = sample().engine().assess(MAN_OF_40, answers("red", "yes", "fever", "not-sure"));

        assertEquals(CareLevel.CONSULTATION_24, assessment.level());
        assertEquals(List.of("red", "red-and-fever"), ids(assessment.redFlags()));
        assertEquals(
                List.of(true, false),
                assessment.redFlags().stream().map(FiredRedFlag::certain).toList());
    }

    @Test
    void a_posterior_raises_the_level_above_a_red_flag_and_never_lowers_it() {
        var likely = dangerous(90).engine().assess(MAN_OF_40, answers("red", "yes"));
        var unlikely = dangerous(0.01).engine().assess(MAN_OF_40, answers("red", "yes"));

        assertEquals(CareLevel.EMERGENCY_AMBULANCE, likely.level());
        assertEquals(CareLevel.CONSULTATION_24, unlikely.level());
    }

    @Test
    void the_reason_names_the_red_flag() {
        var assessment = sample().engine().assess(MAN_OF_40, answers("red", "yes"));

        assertTrue(assessment.reason().contains("Red flag red."), assessment.reason());
    }

    private static List<String> ids(List<FiredRedFlag> fired) {
        return fired.stream().map(flag -> flag.redFlag().id()).toList();
    }

    private static SampleKnowledge sample() {
        return dangerous(1e-6);
    }

    private static SampleKnowledge dangerous(double percent) {
        return new SampleKnowledge()
                .condition("dangerous", percent, CareLevel.EMERGENCY_AMBULANCE)
                .somethingElse(10)
                .yesNo("red")
                .yesNo("fever")
                .finding("red", 0.1, Map.of("dangerous", 0.1))
                .redFlag("red", CareLevel.CONSULTATION_24, RED)
                .redFlag("red-and-fever", CareLevel.EMERGENCY, new All(List.of(RED, FEVER)));
    }
}
