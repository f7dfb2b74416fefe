package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
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

    /** Nobody told a sign of it: she may be pregnant, as it is not known. */
    @Test
    void what_could_complete_a_red_flag_that_no_sign_began_does_not_speak_of_what_was_told() {
        var pregnantAndCold =
                new All(List.of(new PregnancyIs(Set.of(Pregnancy.PREGNANT)), new Chose("cold", Set.of("yes"))));
        var sample = sample().redFlag("clot", CareLevel.EMERGENCY, pregnantAndCold);

        var why = sample.engine()
                .explainQuestion(new Person(30, Sex.FEMALE, Pregnancy.UNKNOWN), answers("knot", "yes"), "cold")
                .whyNow();

        assertEquals(Reason.COMPLETES_RED_FLAG, why.reason());
        assertEquals(
                "Some things are not sure yet. Your answer could point to a sign that cannot wait.", why.sentence());
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

    @Test
    void what_does_not_fit_the_person_is_not_asked_even_where_it_would_tell_causes_apart() {
        var sample = sample().yesNo("limp", new AgeWithin(0, 15)).finding("limp", 0.3, Map.of("cramp", 0.8));

        var why = whyNow(sample, Answers.NONE, "limp");

        assertEquals(Reason.LITTLE_TO_GAIN, why.reason());
        assertEquals("We do not ask you this. It does not fit what you told us.", why.sentence());
        assertEquals(List.of(), why.between());
    }

    @Test
    void what_hangs_on_an_answer_is_ruled_out_by_that_answer_alone() {
        var sample =
                sample().yesNo("size", new Chose("knot", Set.of("yes"))).finding("size", 0.3, Map.of("cramp", 0.8));

        assertEquals(
                "We do not ask you this. It does not fit what you told us.",
                whyNow(sample, answers("knot", "no"), "size").sentence());
        assertEquals(
                "We do not ask you this. It does not fit what you told us.",
                whyNow(sample, answers("knot", "not-sure"), "size").sentence());
        assertEquals(
                Reason.TELLS_CAUSES_APART,
                whyNow(sample, answers("knot", "yes"), "size").reason());
        assertEquals(
                Reason.TELLS_CAUSES_APART, whyNow(sample, Answers.NONE, "size").reason());
    }

    @Test
    void whoever_must_call_an_ambulance_is_asked_nothing_more() {
        var sample = sample().redFlag("now", CareLevel.EMERGENCY_AMBULANCE, new Chose("cold", Set.of("yes")));

        var why = whyNow(sample, answers("cold", "yes"), "knot");

        assertEquals(Reason.LITTLE_TO_GAIN, why.reason());
        assertEquals("You need help now. We ask nothing more.", why.sentence());
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
