package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static health.charley.engine.selection.ScreenedTopic.BUDGET;
import static health.charley.engine.selection.ScreenedTopic.asked;
import static health.charley.engine.selection.ScreenedTopic.ids;
import static health.charley.engine.selection.ScreenedTopic.sample;
import static health.charley.engine.selection.ScreenedTopic.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {
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
}
