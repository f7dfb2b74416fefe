package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.PREGNANT_WOMAN;
import static health.charley.engine.People.WOMAN_OF_30;
import static health.charley.engine.People.answers;
import static health.charley.engine.explanation.CrampTopic.cramps;
import static health.charley.engine.explanation.CrampTopic.withAdvice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an assessment advises meanwhile, and what it withholds. */
class AdviceTest {
    private static final Prevalence HALF_AS_MUCH = Prevalence.ofAll(30, Source.EXPERT_ESTIMATE);
    private static final Prevalence SURE = Prevalence.ofAll(90, Source.EXPERT_ESTIMATE);

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
                List.of(new SelfCare("no-rubbing", "warning", "Do not rub it.", Set.of(), Source.EXPERT_ESTIMATE)),
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

    @Test
    void a_walking_plan_is_withheld_from_a_person_with_a_sore_or_who_is_not_sure_of_it() {
        var sample = narrowArteries(heldBack("plan", new Chose("sore", Set.of("yes"))));

        assertEquals(List.of(), advised(sample, MAN_OF_40, answers("sore", "yes")));
        assertEquals(List.of(), advised(sample, MAN_OF_40, answers("sore", "not-sure")));
        assertEquals(List.of("plan"), advised(sample, MAN_OF_40, answers("sore", "no")));
    }

    @Test
    void what_was_not_asked_withholds_nothing() {
        var sample = narrowArteries(heldBack("plan", new Chose("sore", Set.of("yes"))));

        assertEquals(List.of("plan"), advised(sample, MAN_OF_40, Answers.NONE));
    }

    @Test
    void advice_is_withheld_for_what_is_known_of_the_person() {
        var sample = narrowArteries(heldBack("plan", new PregnancyIs(Set.of(Pregnancy.PREGNANT))));

        assertEquals(List.of(), advised(sample, PREGNANT_WOMAN, Answers.NONE));
        assertEquals(List.of("plan"), advised(sample, WOMAN_OF_30, Answers.NONE));
    }

    @Test
    void of_two_pieces_that_contradict_each_other_the_more_probable_cause_gives_its_own() {
        var sample = tornOrCramped();

        assertEquals(List.of("rest"), advised(sample, MAN_OF_40, answers("pop", "yes")));
        assertEquals(List.of("walk"), advised(sample, MAN_OF_40, answers("pop", "no")));
    }

    @Test
    void a_piece_stands_in_for_the_one_that_is_withheld() {
        var tablet = new SelfCare("tablet", "medicine", "Take a tablet.", Set.of(), Source.EXPERT_ESTIMATE);
        var ask = new SelfCare("ask", "medicine", "Ask first.", Set.of("tablet"), Source.EXPERT_ESTIMATE);
        var advice = new Advice(
                List.of(tablet, ask),
                List.of(),
                List.of(heldBack("tablet", new PregnancyIs(Set.of(Pregnancy.PREGNANT)))));
        var sample = new SampleKnowledge()
                .advice(advice)
                .condition("sore", SURE, CareLevel.SELF_CARE, List.of("tablet", "ask"))
                .somethingElse(10);

        assertEquals(List.of("ask"), advised(sample, PREGNANT_WOMAN, Answers.NONE));
        assertEquals(List.of("tablet"), advised(sample, WOMAN_OF_30, Answers.NONE));
    }

    @Test
    void a_warning_goes_before_advice_that_contradicts_it_however_probable_its_cause() {
        var rub = new SelfCare("rub", "massage", "Rub it.", Set.of(), Source.EXPERT_ESTIMATE);
        var stop = new SelfCare("do-not-rub", "warning", "Do not rub it.", Set.of("rub"), Source.EXPERT_ESTIMATE);
        var sample = new SampleKnowledge()
                .advice(new Advice(List.of(rub, stop), List.of(), List.of()))
                .condition("cramp", Prevalence.ofAll(60, Source.EXPERT_ESTIMATE), CareLevel.SELF_CARE, List.of("rub"))
                .condition("cyst", HALF_AS_MUCH, CareLevel.SELF_CARE, List.of("do-not-rub"))
                .somethingElse(10);

        assertEquals(List.of("do-not-rub"), advised(sample, MAN_OF_40, Answers.NONE));
    }

    private static SampleKnowledge narrowArteries(Withhold withhold) {
        var plan = new SelfCare("plan", "move", "Walk every day.", Set.of(), Source.EXPERT_ESTIMATE);
        return new SampleKnowledge()
                .advice(new Advice(List.of(plan), List.of(), List.of(withhold)))
                .condition("narrow", SURE, CareLevel.SELF_CARE, List.of("plan"))
                .somethingElse(10)
                .yesNo("sore")
                .finding("sore", 0.1, Map.of("narrow", 0.2));
    }

    /** Two causes with opposite advice; a pop makes the tear the likelier. */
    private static SampleKnowledge tornOrCramped() {
        var rest = new SelfCare("rest", "rest", "Rest it.", Set.of("walk"), Source.EXPERT_ESTIMATE);
        var walk = new SelfCare("walk", "move", "Walk.", Set.of(), Source.EXPERT_ESTIMATE);
        var even = Prevalence.ofAll(45, Source.EXPERT_ESTIMATE);
        return new SampleKnowledge()
                .advice(new Advice(List.of(rest, walk), List.of(), List.of()))
                .condition("tear", even, CareLevel.SELF_CARE, List.of("rest"))
                .condition("cramp", even, CareLevel.SELF_CARE, List.of("walk"))
                .somethingElse(10)
                .yesNo("pop")
                .finding("pop", 0.2, Map.of("tear", 0.6));
    }

    private static Withhold heldBack(String piece, Criterion when) {
        return new Withhold(
                Set.of(),
                Set.of(piece),
                Set.of(),
                false,
                Optional.of(when),
                "It could do harm.",
                Optional.of(Source.EXPERT_ESTIMATE));
    }

    private static List<String> advised(SampleKnowledge sample, Person person, Answers answers) {
        return sample.engine().assess(person, answers).selfCare().stream()
                .map(SelfCare::id)
                .toList();
    }
}
