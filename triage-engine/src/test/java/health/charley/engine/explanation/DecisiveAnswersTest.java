package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which single answer would change the advice. */
class DecisiveAnswersTest {

    @Test
    void answers_that_fire_a_red_flag_come_first_the_most_urgent_first() {
        var sample = mild().yesNo("red")
                .yesNo("cold")
                .finding("cold", 0.1, Map.of("mild", 0.1))
                .redFlag("red", CareLevel.CONSULTATION_24, yes("red"))
                .redFlag("cold", CareLevel.EMERGENCY, yes("cold"));

        assertEquals(
                List.of("If there is cold: eMERGENCY.", "If you answer “yes” to “About red?”: cONSULTATION_24."),
                sentences(sample, Answers.NONE));
    }

    @Test
    void an_answer_that_only_together_with_another_would_count_is_not_decisive() {
        var both = new All(List.of(yes("red"), yes("cold")));
        var sample = mild().yesNo("red").yesNo("cold").redFlag("both", CareLevel.EMERGENCY, both);

        assertEquals(List.of(), sentences(sample, Answers.NONE));
        assertEquals(
                List.of("If you answer “yes” to “About cold?”: eMERGENCY."), sentences(sample, answers("red", "yes")));
    }

    @Test
    void what_was_answered_or_would_not_be_asked_is_left_out() {
        var sample = mild().yesNo("red")
                .yesNo("cold", yes("red"))
                .redFlag("red", CareLevel.EMERGENCY, yes("red"))
                .redFlag("cold", CareLevel.EMERGENCY_AMBULANCE, yes("cold"));

        assertEquals(List.of(), sentences(sample, answers("red", "no")));
    }

    @Test
    void the_least_number_that_counts_is_named() {
        var sample = mild().number("nights", 0, 7)
                .redFlag("most-nights", CareLevel.CONSULTATION, new NumberWithin("nights", 4, 7));

        assertEquals(
                List.of("If you answer “4” to “How many nights?”: cONSULTATION."), sentences(sample, Answers.NONE));
    }

    @Test
    void an_answer_that_makes_a_grave_cause_unlikely_lowers_the_level() {
        var sample = new SampleKnowledge()
                .condition("clot", 3, CareLevel.CONSULTATION)
                .somethingElse(20)
                .yesNo("swollen")
                .finding("swollen", 0.3, Map.of("clot", 0.98));

        assertEquals(
                List.of("If you can say that there is no swollen, the advice is less urgent: sELF_CARE."),
                sentences(sample, Answers.NONE));
    }

    @Test
    void an_answer_that_shows_nothing_of_its_own_is_quoted_with_its_question() {
        var sample = new SampleKnowledge()
                .condition("clot", 3, CareLevel.CONSULTATION)
                .somethingElse(20)
                .question("size", Question.Type.SINGLE, Optional.empty(), "big", "small", "not-sure")
                .finding("big", "size", Set.of("big"), 0.3, Map.of("clot", 0.98));

        assertEquals(
                List.of("If you can answer “small” to “About size?”, the advice is less urgent: sELF_CARE."),
                sentences(sample, Answers.NONE));
    }

    /** Nobody is to drink more, or to say so, for the sake of less urgent advice. */
    @Test
    void a_habit_is_never_said_to_lower_the_level() {
        var sample = new SampleKnowledge()
                .condition("clot", 3, CareLevel.CONSULTATION)
                .somethingElse(20)
                .habit("drinks")
                .finding("drinks", 0.6, Map.of("clot", 0.02));

        assertEquals(List.of(), sentences(sample, Answers.NONE));
    }

    @Test
    void a_habit_may_raise_the_level() {
        var sample = mild().habit("drinks").redFlag("drinks", CareLevel.CONSULTATION, yes("drinks"));

        assertEquals(List.of("If you answer “yes” to “About drinks?”: cONSULTATION."), sentences(sample, Answers.NONE));
    }

    private static SampleKnowledge mild() {
        return new SampleKnowledge().condition("mild", 50, CareLevel.SELF_CARE).somethingElse(50);
    }

    private static Criterion yes(String question) {
        return new Chose(question, Set.of("yes"));
    }

    private static List<String> sentences(SampleKnowledge sample, Answers answers) {
        return sample.engine().decisiveAnswers(MAN_OF_40, answers).stream()
                .map(DecisiveAnswer::sentence)
                .toList();
    }
}
