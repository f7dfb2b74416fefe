package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Reading;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A red flag with many alternatives, and the reason that someone reads for whom one of them fired it. */
class ToldSignsTest {
    private static final Criterion SWOLLEN_OR_SORE = any(yes("swollen"), all(yes("sore"), no("injury")));
    private static final Criterion A_RISK =
            any(yes("trip"), new Chose("medicine", Set.of("pill", "patch")), new NumberWithin("bed", 3, 90));

    @Test
    void the_reason_names_what_was_told_and_no_other_alternative() {
        assertEquals(
                "Because of what you told us: Red flag clot. What counted: There is swollen. There is trip.",
                reason(answers("swollen", "yes", "sore", "no", "trip", "yes")));
    }

    @Test
    void a_no_that_the_rule_looks_for_is_not_named() {
        assertEquals(
                "Because of what you told us: Red flag clot. What counted: There is sore. There is trip.",
                reason(answers("sore", "yes", "injury", "no", "trip", "yes")));
    }

    @Test
    void of_several_choices_those_are_named_that_the_rule_looks_for_with_their_question() {
        var told = answers("swollen", "yes").with("medicine", new Chosen(Set.of("pill", "inhaler")));

        assertEquals(
                "Because of what you told us: Red flag clot. What counted: There is swollen. “About medicine? pill”.",
                reason(told));
    }

    @Test
    void a_number_is_named_by_its_finding() {
        var told = answers("swollen", "yes").with("bed", new Measured(5));

        assertEquals(
                "Because of what you told us: Red flag clot. What counted: There is swollen. There is days-in-bed.",
                reason(told));
    }

    private static String reason(Answers answers) {
        return sample().engine().assess(MAN_OF_40, answers).reason();
    }

    private static SampleKnowledge sample() {
        return new SampleKnowledge()
                .condition("clot", 5, CareLevel.EMERGENCY)
                .condition("cramp", 90, CareLevel.SELF_CARE)
                .somethingElse(5)
                .yesNo("swollen")
                .finding("swollen", 0.2, Map.of("clot", 0.8))
                .yesNo("sore")
                .finding("sore", 0.2, Map.of("clot", 0.8))
                .yesNo("injury")
                .yesNo("trip")
                .finding("trip", 0.2, Map.of("clot", 0.3))
                .question("medicine", Question.Type.MULTIPLE, Optional.empty(), "pill", "patch", "inhaler", "none")
                .number("bed", 0, 90)
                .finding(
                        "days-in-bed",
                        "bed",
                        new Reading.Within(3, 90),
                        List.of(BaseRate.ofAll(0.1)),
                        Map.of("clot", 0.3))
                .redFlag("clot", CareLevel.EMERGENCY, all(SWOLLEN_OR_SORE, A_RISK));
    }

    private static Criterion yes(String question) {
        return new Chose(question, Set.of("yes"));
    }

    private static Criterion no(String question) {
        return new Chose(question, Set.of("no"));
    }

    private static Criterion any(Criterion... parts) {
        return new Any(List.of(parts));
    }

    private static Criterion all(Criterion... parts) {
        return new All(List.of(parts));
    }
}
