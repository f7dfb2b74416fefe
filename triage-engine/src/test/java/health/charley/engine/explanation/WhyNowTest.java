package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.explanation.WhyNow.Reason;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a question comes now. */
class WhyNowTest {

    @Test
    void what_a_red_flag_screen_asks_comes_first_for_everyone() {
        var why = whyNow(sample().screen("red"), Answers.NONE, "red");

        assertEquals(Reason.RED_FLAG_SCREENING, why.reason());
        assertEquals("We ask everyone this first, to find signs that cannot wait.", why.sentence());
    }

    @Test
    void what_could_complete_a_red_flag_comes_because_an_answer_began_it() {
        var why = whyNow(sample(), answers("red", "yes"), "cold");

        assertEquals(Reason.COMPLETES_RED_FLAG, why.reason());
        assertEquals("With what you told us, your answer could point to a sign that cannot wait.", why.sentence());
    }

    @Test
    void what_could_change_the_advice_says_to_what() {
        var sample = sample().yesNo("limp").redFlag("limp", CareLevel.CONSULTATION, new Chose("limp", Set.of("yes")));

        var why = whyNow(sample, Answers.NONE, "limp");

        assertEquals(Reason.COULD_CHANGE_CARE_LEVEL, why.reason());
        assertEquals(Optional.of(CareLevel.CONSULTATION), why.level());
        assertEquals("One answer would make our advice more urgent: “CONSULTATION”.", why.sentence());
    }

    @Test
    void what_parts_two_causes_names_them() {
        var why = whyNow(sample(), Answers.NONE, "knot");

        assertEquals(Reason.TELLS_CAUSES_APART, why.reason());
        assertEquals(List.of("cramp", "strain"), why.between());
        assertEquals(
                "Your answer helps to tell two causes apart. One is: Sample cramp. The other is: Sample strain.",
                why.sentence());
    }

    @Test
    void what_is_answered_or_tells_next_to_nothing_has_little_to_gain() {
        var vague = sample().yesNo("hair").finding("hair", 0.3, Map.of("cramp", 0.31));

        assertEquals(
                Reason.LITTLE_TO_GAIN,
                whyNow(sample(), answers("knot", "yes"), "knot").reason());
        assertEquals(Reason.LITTLE_TO_GAIN, whyNow(vague, Answers.NONE, "hair").reason());
    }

    private static WhyNow whyNow(SampleKnowledge sample, Answers answers, String question) {
        return sample.engine().explainQuestion(MAN_OF_40, answers, question).whyNow();
    }

    private static SampleKnowledge sample() {
        var redAndCold = new All(List.of(new Chose("red", Set.of("yes")), new Chose("cold", Set.of("yes"))));
        return new SampleKnowledge()
                .condition("cramp", 40, CareLevel.SELF_CARE)
                .condition("strain", 30, CareLevel.SELF_CARE)
                .somethingElse(10)
                .yesNo("red")
                .yesNo("cold")
                .yesNo("knot")
                .finding("knot", 0.3, Map.of("cramp", 0.8, "strain", 0.05))
                .redFlag("both", CareLevel.EMERGENCY, redAndCold);
    }
}
