package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.CareLevel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cause that leads by its number does not stand out where the number itself is in doubt. */
class DoubtTest {

    @Test
    void a_lead_that_the_doubt_about_the_numbers_could_undo_is_not_enough_to_tell() {
        // 0.55 to 0.35 either way, but each of the estimates behind it may be off
        assertTrue(assessedByEmptySigns(3, 55, 35, 10).conclusive());
        assertFalse(assessedByEmptySigns(20, 55, 35, 10).conclusive());
    }

    @Test
    void a_cause_that_could_as_well_be_less_than_a_quarter_is_not_enough_to_tell_however_far_it_leads() {
        var sure = assessedByEmptySigns(6, 60, 5, 35);
        var unsure = assessedByEmptySigns(8, 60, 5, 35);

        assertEquals(0.258, sure.causes().get(0).range().low(), 0.0005);
        assertTrue(sure.conclusive());
        assertEquals(0.232, unsure.causes().get(0).range().low(), 0.0005);
        assertFalse(unsure.conclusive());
    }

    /** After so many signs that say nothing, save that each estimate adds to the doubt; the prevalences are in percent. */
    private static Assessment assessedByEmptySigns(int signs, double one, double two, double somethingElse) {
        var sample = new SampleKnowledge()
                .condition("one", one, CareLevel.SELF_CARE)
                .condition("two", two, CareLevel.SELF_CARE)
                .somethingElse(somethingElse);
        var answers = Answers.NONE;
        for (var sign = 1; sign <= signs; sign++) {
            sample.yesNo("sign" + sign).finding("sign" + sign, 0.5, Map.of("one", 0.5, "two", 0.5));
            answers = answers.with("sign" + sign, Answer.of("yes"));
        }
        return sample.engine().assess(MAN_OF_40, answers);
    }
}
