package health.charley.evaluation.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.example.Outcomes;
import health.charley.knowledge.KnowledgeVersion;
import org.junit.jupiter.api.Test;

/** A textbook muscle strain (p024), of which nine answers are stated. */
class CasePlayerTest {
    private static final KnowledgeVersion KNOWLEDGE = LegCramps.knowledge();

    private final CasePlayer player =
            new CasePlayer(KNOWLEDGE, KNOWLEDGE.base().policy("us").orElseThrow());

    @Test
    void told_everything_at_once_nothing_is_asked() {
        var played = player.play(Outcomes.told("p024"), Manner.TOLD);

        assertEquals(0, played.questions());
        assertEquals(9, played.items());
        assertEquals(1, played.place());
        assertEquals(CareLevel.SELF_CARE, played.level());
    }

    @Test
    void asked_screen_by_screen_a_screen_is_one_question_of_several_items() {
        var played = player.play(Outcomes.told("p024"), Manner.ASKED);

        assertTrue(played.questions() >= 1 && played.questions() <= 20);
        assertTrue(played.items() > played.questions());
    }

    @Test
    void a_denial_is_a_no_in_the_words_of_the_question() {
        assertEquals(Answer.of("no"), denial("chest-pain"));
        assertEquals(Answer.of("never"), denial("smoke"));
        assertEquals(new NotSure(), denial("side"));
    }

    private static Answer denial(String question) {
        return Denial.of(KNOWLEDGE.base().question(question).orElseThrow());
    }
}
