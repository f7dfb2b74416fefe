package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.Asking.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each part of an {@link Asking} changes. */
class AskingTest {
    @Test
    void by_information_alone_an_emergency_counts_no_more_than_anything_else() {
        var sample = mildOrEmergency();

        assertEquals(List.of("about-emergency"), asked(sample, Asking.STANDARD, Answers.NONE));
        assertEquals(
                List.of("about-mild"),
                asked(sample, new Asking(Weights.INFORMATION_ALONE, 0, 0, 0, 2, 0, 8), Answers.NONE));
    }

    @Test
    void what_brings_less_than_the_least_gain_is_not_asked() {
        var asking = new Asking(Weights.INFORMATION_ALONE, 0.9, 0, 0, 2, 0, 8);

        assertEquals(List.of(), asked(mildOrEmergency(), asking, Answers.NONE));
    }

    /** From 1/2 the leading probability is expected to rise to 0.9 · 1/2 + 0.9 · 1/2 = 0.9, by 0.4. */
    @Test
    void the_rise_of_the_leading_probability_is_expected() {
        var engine = oneSharp().engine(rising(0.1));

        var gain = engine.explainQuestion(MAN_OF_40, Answers.NONE, "sharp").gain();

        assertEquals(0.4, gain.leading(), 1e-12);
    }

    @Test
    void the_rise_of_the_leading_probability_is_left_out_where_it_does_not_count() {
        var gain = oneSharp()
                .engine()
                .explainQuestion(MAN_OF_40, Answers.NONE, "sharp")
                .gain();

        assertEquals(0, gain.leading());
    }

    @Test
    void it_ends_when_nothing_raises_the_leading_probability_enough() {
        assertEquals(List.of("sharp"), asked(oneSharp(), rising(0.39), Answers.NONE));
        assertEquals(List.of(), asked(oneSharp(), rising(0.41), Answers.NONE));
    }

    @Test
    void it_does_not_end_while_an_answer_could_save_loss_of_the_advice() {
        var sample = new SampleKnowledge()
                .condition("emergency", 5, CareLevel.EMERGENCY)
                .somethingElse(95)
                .yesNo("sign")
                .finding("sign", 0.1, Map.of("emergency", 0.9));

        assertEquals(List.of("sign"), asked(sample, rising(0.41), Answers.NONE));
    }

    @Test
    void it_ends_when_a_condition_leads_with_certainty() {
        var sample = oneSharp().yesNo("second").finding("second", 0.1, Map.of("one", 0.8));

        assertEquals(List.of("second"), asked(sample, certain(0.95), answers("sharp", "yes")));
        assertEquals(List.of(), asked(sample, certain(0.89), answers("sharp", "yes")));
    }

    @Test
    void a_certain_lead_does_not_keep_from_asking_about_a_red_flag() {
        var sample = oneSharp()
                .yesNo("second")
                .finding("second", 0.1, Map.of("one", 0.8))
                .redFlag("danger", CareLevel.EMERGENCY, new Chose("second", Set.of("yes")));

        assertEquals(List.of("second"), asked(sample, certain(0.89), answers("sharp", "yes")));
    }

    /** Both options tell the same, so the second adds little: the whole stays below what one condition in two can tell. */
    @Test
    void what_two_options_of_a_question_tell_alike_counts_once() {
        var engine = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .question("signs", Question.Type.MULTIPLE, Optional.empty(), "red", "hot", "none")
                .finding("red", "signs", Set.of("red"), 0.05, Map.of("one", 0.95))
                .finding("hot", "signs", Set.of("hot"), 0.05, Map.of("one", 0.95))
                .engine();

        var gain = engine.explainQuestion(MAN_OF_40, Answers.NONE, "signs").gain();

        // B = (2 √(0.05 · 0.95))² = 0.19, and −ln((1 + 0.19) / 2) = 0.5192
        assertEquals(0.5192, gain.information(), 0.00005);
    }

    @Test
    void an_emergency_budget_shortens_the_interview() {
        var sample = oneSharp().yesNo("fever").redFlag("fever", CareLevel.EMERGENCY, new Chose("fever", Set.of("yes")));
        var answers = Answers.NONE.with("fever", Answer.of("yes"));

        assertEquals(List.of("sharp"), asked(sample, Asking.STANDARD, answers));
        assertEquals(List.of(), asked(sample, new Asking(Asking.STANDARD.weights(), 0.04, 0, 0, 2, 0.1, 1), answers));
    }

    private static Asking rising(double least) {
        return new Asking(Weights.INFORMATION_ALONE, 0, least, 0, 2, 0, 8);
    }

    private static Asking certain(double certainty) {
        return new Asking(Weights.INFORMATION_ALONE, 0, 0, 0, certainty, 0, 8);
    }

    private static SampleKnowledge oneSharp() {
        return new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("sharp")
                .finding("sharp", 0.1, Map.of("one", 0.9));
    }

    private static SampleKnowledge mildOrEmergency() {
        return new SampleKnowledge()
                .condition("emergency", 10, CareLevel.EMERGENCY)
                .condition("mild", 10, CareLevel.SELF_CARE)
                .somethingElse(80)
                .yesNo("about-mild")
                .yesNo("about-emergency")
                .finding("about-mild", 0.1, Map.of("mild", 0.9))
                .finding("about-emergency", 0.1, Map.of("emergency", 0.9));
    }

    private static List<String> asked(SampleKnowledge sample, Asking asking, Answers answers) {
        return ScreenedTopic.ids(sample.engine(asking).next(MAN_OF_40, answers, 20));
    }
}
