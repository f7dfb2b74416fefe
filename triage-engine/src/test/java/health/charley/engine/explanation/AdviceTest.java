package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static health.charley.engine.explanation.CrampTopic.cramps;
import static health.charley.engine.explanation.CrampTopic.withAdvice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an assessment advises meanwhile, and what it withholds. */
class AdviceTest {
    @Test
    void massage_is_withheld_while_a_clot_is_among_the_three_leading_causes() {
        var withClot = cramps().engine().assess(MAN_OF_40, answers("knot", "yes", "swollen", "no"));

        assertEquals(
                List.of("walk"), withClot.selfCare().stream().map(SelfCare::id).toList());
    }

    @Test
    void massage_is_withheld_while_a_red_flag_is_only_half_fired() {
        var sample = withAdvice(new SampleKnowledge(), List.of("massage", "walk"), Set.of())
                .somethingElse(20)
                .yesNo("red")
                .redFlag("red", CareLevel.CONSULTATION_24, new Chose("red", Set.of("yes")));

        var halfFired = sample.engine().assess(MAN_OF_40, answers("red", "not-sure"));
        var clear = sample.engine().assess(MAN_OF_40, answers("red", "no"));

        assertEquals(
                List.of("walk"), halfFired.selfCare().stream().map(SelfCare::id).toList());
        assertEquals(
                List.of("massage", "walk"),
                clear.selfCare().stream().map(SelfCare::id).toList());
    }

    @Test
    void massage_is_withheld_on_a_red_flag_of_any_level() {
        var sample = withAdvice(new SampleKnowledge(), List.of("massage", "walk"), Set.of())
                .somethingElse(20)
                .yesNo("bruise")
                .redFlag("bruise", CareLevel.CONSULTATION, new Chose("bruise", Set.of("yes")));

        var fired = sample.engine().assess(MAN_OF_40, answers("bruise", "yes"));

        assertEquals(
                List.of("walk"), fired.selfCare().stream().map(SelfCare::id).toList());
    }

    @Test
    void an_emergency_is_given_no_self_care() {
        var sample = withAdvice(new SampleKnowledge(), List.of("massage", "walk"), Set.of())
                .somethingElse(20)
                .yesNo("red")
                .redFlag("red", CareLevel.EMERGENCY, new Chose("red", Set.of("yes")));

        assertEquals(
                List.of(),
                sample.engine().assess(MAN_OF_40, answers("red", "yes")).selfCare());
    }

    @Test
    void an_emergency_is_told_what_not_to_do() {
        var advice = new Advice(
                List.of(new SelfCare("no-rubbing", "warning", "Do not rub it.", Source.EXPERT_ESTIMATE)),
                List.of(),
                List.of());
        var clot = Prevalence.ofAll(10, Source.EXPERT_ESTIMATE);
        var sample = new SampleKnowledge()
                .advice(advice)
                .condition("clot", clot, CareLevel.EMERGENCY, List.of("no-rubbing"))
                .somethingElse(90)
                .yesNo("red")
                .redFlag("red", CareLevel.EMERGENCY, new Chose("red", Set.of("yes")));

        var selfCare = sample.engine().assess(MAN_OF_40, answers("red", "yes")).selfCare();

        assertEquals(List.of("no-rubbing"), selfCare.stream().map(SelfCare::id).toList());
    }
}
