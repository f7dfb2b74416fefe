package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {
    private static final int BUDGET = 20;
    private static final Criterion CHEST_PAIN = yes("chest-pain");

    @Test
    void red_flag_screens_come_first_and_whole() {
        assertEquals(List.of("chest-pain", "fever"), asked(sample(), Answers.NONE));
    }

    @Test
    void what_is_left_of_a_screen_is_still_asked() {
        assertEquals(List.of("fever"), asked(sample(), answers("chest-pain", "no")));
    }

    @Test
    void an_ambulance_ends_the_interview_at_once() {
        assertEquals(List.of(), asked(sample(), answers("chest-pain", "yes")));
    }

    @Test
    void a_red_flag_that_has_begun_is_followed_up_before_anything_else() {
        assertEquals(List.of("stiff-neck"), asked(sample(), answers("chest-pain", "no", "fever", "yes")));
    }

    @Test
    void then_the_most_telling_question_is_asked() {
        assertEquals(List.of("telling"), asked(sample(), answers("chest-pain", "no", "fever", "no")));
    }

    @Test
    void it_stops_when_no_question_is_worth_asking() {
        assertEquals(List.of(), asked(sample(), answers("chest-pain", "no", "fever", "no", "telling", "yes")));
    }

    @Test
    void it_stops_at_the_budget_but_never_skips_a_screen() {
        var step = sample().engine().next(MAN_OF_40, answers("chest-pain", "no", "fever", "no"), 1);

        assertEquals(List.of(), ids(step));
        assertEquals(List.of("chest-pain", "fever"), ids(sample().engine().next(MAN_OF_40, Answers.NONE, 1)));
    }

    @Test
    void a_small_budget_does_not_keep_from_completing_an_emergency() {
        var step = sample().engine().next(MAN_OF_40, answers("chest-pain", "no", "fever", "yes"), 1);

        assertEquals(List.of("stiff-neck"), ids(step));
    }

    @Test
    void a_not_sure_alone_goes_within_the_budget_only() {
        var unsure = answers("chest-pain", "no", "fever", "not-sure");

        assertEquals(List.of("stiff-neck"), ids(sample().engine().next(MAN_OF_40, unsure, BUDGET)));
        assertEquals(List.of(), ids(sample().engine().next(MAN_OF_40, unsure, 1)));
    }

    @Test
    void a_short_interview_in_an_emergency_still_completes_what_would_call_an_ambulance() {
        var sample = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .yesNo("stiff-neck")
                .redFlag("fever", CareLevel.EMERGENCY, yes("fever"))
                .redFlag("neck", CareLevel.EMERGENCY_AMBULANCE, new All(List.of(yes("fever"), yes("stiff-neck"))));
        var answers = answers("fever", "yes");
        for (var i = 0; i < 9; i++) {
            sample.yesNo("sign-" + i).finding("sign-" + i, 0.2, Map.of("one", 0.8));
            answers = answers.with("sign-" + i, new Answer.NotSure());
        }

        assertEquals(List.of("stiff-neck"), asked(sample, answers));
    }

    @Test
    void a_question_is_asked_only_where_it_is_enabled() {
        var enabledByFever = new SampleKnowledge()
                .condition("flu", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .yesNo("chills", yes("fever"))
                .finding("fever", 0.2, Map.of("flu", 0.6))
                .finding("chills", 0.1, Map.of("flu", 0.9));

        assertEquals(List.of("fever"), asked(enabledByFever, Answers.NONE));
        assertEquals(List.of("chills"), asked(enabledByFever, answers("fever", "yes")));
        assertEquals(List.of(), asked(enabledByFever, answers("fever", "no")));
    }

    @Test
    void an_answer_to_a_question_that_is_not_enabled_counts_all_the_same() {
        var sample = new SampleKnowledge()
                .condition("flu", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .yesNo("chills", yes("fever"))
                .finding("chills", 0.1, Map.of("flu", 0.9));

        var volunteered = sample.engine().differential(MAN_OF_40, answers("chills", "yes"));

        assertEquals(0.9, volunteered.probabilityOf("flu"), 1e-12);
    }

    @Test
    void an_emergency_is_told_at_once_while_the_last_questions_are_asked() {
        var step = sample().engine().next(MAN_OF_40, answers("fever", "yes", "stiff-neck", "yes"), BUDGET);

        var ask = step.fold(asking -> asking, concluding -> null);
        assertEquals(List.of("chest-pain"), ids(ask));
        assertEquals(CareLevel.EMERGENCY, ask.alert().orElseThrow().level());
    }

    @Test
    void an_emergency_shortens_the_interview() {
        var sample = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .redFlag("fever", CareLevel.EMERGENCY, yes("fever"));
        var answers = answers("fever", "yes");
        for (var i = 0; i < 11; i++) {
            sample.yesNo("sign-" + i).finding("sign-" + i, 0.2, Map.of("one", 0.8));
        }
        var engine = sample.engine();

        for (var i = 0; i < 9; i++) {
            assertEquals(List.of("sign-" + i), ids(engine.next(MAN_OF_40, answers, BUDGET)));
            answers = answers.with("sign-" + i, new Answer.NotSure());
        }

        assertEquals(List.of(), ids(engine.next(MAN_OF_40, answers, BUDGET)));
    }

    /** Prior 1/2; P(yes) 0.9 and 0.1: ln 2 less the entropy of 0.9, which is 0.3251 nats: 0.3681. */
    @Test
    void the_gain_of_a_sharp_question_is_its_mutual_information() {
        var engine = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("sharp")
                .finding("sharp", 0.1, Map.of("one", 0.9))
                .engine();

        var gain = engine.explainQuestion(MAN_OF_40, Answers.NONE, "sharp").gain();

        assertEquals(0.3681, gain.information(), 0.00005);
        assertEquals(0, gain.safety(), 1e-12);
    }

    @Test
    void of_two_equally_informative_questions_the_one_that_can_change_the_level_is_asked() {
        var sample = new SampleKnowledge()
                .condition("emergency", 10, CareLevel.EMERGENCY)
                .condition("mild", 10, CareLevel.SELF_CARE)
                .somethingElse(80)
                .yesNo("about-mild")
                .yesNo("about-emergency")
                .finding("about-mild", 0.1, Map.of("mild", 0.9))
                .finding("about-emergency", 0.1, Map.of("emergency", 0.9));

        assertEquals(List.of("about-emergency"), asked(sample, Answers.NONE));
    }

    @Test
    void a_question_that_could_fire_a_red_flag_is_asked_before_one_that_only_tells_as_much() {
        var sample = new SampleKnowledge()
                .condition("one", 20, CareLevel.SELF_CARE)
                .condition("other", 20, CareLevel.SELF_CARE)
                .somethingElse(60)
                .yesNo("plain")
                .yesNo("dangerous")
                .finding("plain", 0.1, Map.of("one", 0.9))
                .finding("dangerous", 0.1, Map.of("other", 0.9))
                .redFlag("danger", CareLevel.EMERGENCY, yes("dangerous"));

        assertEquals(List.of("dangerous"), asked(sample, Answers.NONE));
    }

    /** Emergency or not at even odds, told apart by P(yes) 0.9 and 0.1: the same 0.3681 nats as the differential. */
    @Test
    void what_an_answer_says_about_emergencies_counts_apart() {
        var engine = new SampleKnowledge()
                .condition("emergency", 50, CareLevel.EMERGENCY)
                .somethingElse(50)
                .yesNo("sharp")
                .finding("sharp", 0.1, Map.of("emergency", 0.9))
                .engine();

        var gain = engine.explainQuestion(MAN_OF_40, Answers.NONE, "sharp").gain();

        assertEquals(0.3681, gain.severity(), 0.00005);
        assertEquals(0.3681, gain.information(), 0.00005);
    }

    @Test
    void what_only_a_red_flag_looks_at_is_asked_before_the_end() {
        var sample = new SampleKnowledge()
                .condition("mild", 10, CareLevel.SELF_CARE)
                .somethingElse(90)
                .yesNo("lost-sleep")
                .redFlag("sleep", CareLevel.CONSULTATION, yes("lost-sleep"));

        assertEquals(List.of("lost-sleep"), asked(sample, Answers.NONE));
        assertEquals(List.of(), asked(sample, answers("lost-sleep", "no")));
    }

    @Test
    void progress_counts_answers_and_expects_less_as_it_goes() {
        var start = sample().engine().next(MAN_OF_40, Answers.NONE, BUDGET).fold(Ask::progress, end -> end.progress());
        var later = sample().engine()
                .next(MAN_OF_40, answers("chest-pain", "no", "fever", "no"), BUDGET)
                .fold(Ask::progress, end -> end.progress());

        assertEquals(0, start.answered());
        assertEquals(2, later.answered());
        assertTrue(later.expectedRemaining() < start.expectedRemaining());
    }

    private static List<String> asked(SampleKnowledge sample, Answers answers) {
        return ids(sample.engine().next(MAN_OF_40, answers, BUDGET));
    }

    private static List<String> ids(NextStep step) {
        return step.fold(ask -> ask.screen().stream().map(Question::id).toList(), end -> List.of());
    }

    private static Criterion yes(String question) {
        return new Chose(question, Set.of("yes"));
    }

    private static SampleKnowledge sample() {
        return new SampleKnowledge()
                .condition("mild", 40, CareLevel.SELF_CARE)
                .somethingElse(60)
                .yesNo("chest-pain")
                .yesNo("fever")
                .yesNo("stiff-neck")
                .yesNo("telling")
                .yesNo("vague")
                .screen("chest-pain", "fever")
                .finding("stiff-neck", 0.1, Map.of())
                .finding("telling", 0.1, Map.of("mild", 0.9))
                .finding("vague", 0.5, Map.of("mild", 0.52))
                .redFlag("chest", CareLevel.EMERGENCY_AMBULANCE, CHEST_PAIN)
                .redFlag("neck", CareLevel.EMERGENCY, new All(List.of(yes("fever"), yes("stiff-neck"))));
    }
}
