package health.charley.engine.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedFlagTest {
    private static final Criterion CHEST = yesTo("chest-pain");
    private static final Criterion BREATH = yesTo("breathless");
    private static final Criterion FEVER = yesTo("fever");

    @Test
    void each_of_several_answers_that_is_enough_is_a_sign() {
        var redFlag = redFlag(new Any(List.of(CHEST, new Any(List.of(BREATH, CHEST)))));

        assertEquals(List.of("chest-pain", "breathless"), redFlag.signs());
    }

    @Test
    void answers_that_must_come_together_are_no_signs() {
        var redFlag = redFlag(new Any(List.of(CHEST, new All(List.of(BREATH, FEVER)), new AgeWithin(0, 5))));

        assertEquals(List.of("chest-pain"), redFlag.signs());
    }

    private static Criterion yesTo(String question) {
        return new Chose(question, Set.of("yes"));
    }

    private static RedFlag redFlag(Criterion when) {
        return new RedFlag("R1", "Go.", when, CareLevel.EMERGENCY, List.of(), Optional.empty(), Source.EXPERT_ESTIMATE);
    }
}
