package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Alert;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.FiredRedFlag;
import health.charley.engine.safety.RedFlagScreening;
import health.charley.evaluation.example.LegCramps;
import health.charley.knowledge.KnowledgeVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must hold for anyone: people drawn by chance, from the first page to the outcome, on the real knowledge. What the proof
 * of safety shows for all answers is tried here once more on answers that nobody chose.
 */
class RandomWalkTest {
    private static final int PEOPLE = 1000;
    private static final int BUDGET = 20;
    private static final long SEED = 2026;

    private static KnowledgeVersion knowledge;
    private static List<Walk> walks;

    /** An interview from its first page to its outcome, with the highest level that an alert showed on the way. */
    private record Walk(PolicyPack policy, Person person, Answers answers, CareLevel shown, CareLevel outcome) {

        /** The level that red flags certainly reach with these answers, whatever the differential says. */
        CareLevel reachedBy(Answers told) {
            return new RedFlagScreening(knowledge.base(), policy)
                    .fired(person, told).stream()
                            .filter(FiredRedFlag::certain)
                            .map(FiredRedFlag::level)
                            .reduce(CareLevel.SELF_CARE, CareLevel::orHigher);
        }

        CareLevel outcomeOf(Answers told) {
            return knowledge.engine(policy).assess(person, told).level();
        }
    }

    @BeforeAll
    static void walk_from_the_first_page_to_the_outcome() {
        knowledge = LegCramps.knowledge();
        walks = new ArrayList<>();
        for (var policy : knowledge.base().policies()) {
            var people = new RandomPeople(SEED);
            for (var person = 0; person < PEOPLE; person++) {
                walks.add(walk(policy, people.person(), people));
            }
        }
    }

    /** Hardly anyone whose answers are drawn by chance is without a red flag, so nobody need end at self-care. */
    @Test
    void people_by_chance_end_at_every_level_above_self_care() {
        var above = EnumSet.complementOf(EnumSet.of(CareLevel.SELF_CARE));

        for (var level : above) {
            assertTrue(walks.stream().filter(walk -> walk.outcome() == level).count() >= 10, () -> "Few at " + level);
        }
    }

    @Test
    void no_outcome_is_below_a_red_flag_that_fired() {
        var below = walks.stream()
                .filter(walk -> !walk.outcome().isAtLeast(walk.reachedBy(walk.answers())))
                .toList();

        assertEquals(List.of(), below);
    }

    @Test
    void no_outcome_is_below_what_was_shown_on_the_way() {
        var below = walks.stream()
                .filter(walk -> !walk.outcome().isAtLeast(walk.shown()))
                .toList();

        assertEquals(List.of(), below);
    }

    @Test
    void one_more_answer_never_takes_back_what_red_flags_reached() {
        var people = new RandomPeople(SEED);
        for (var walk : walks) {
            var reached = walk.reachedBy(walk.answers());
            for (var question : open(walk)) {
                var more = walk.answers().with(question.id(), people.anyAnswer(question));

                assertTrue(walk.reachedBy(more).isAtLeast(reached), () -> walk + " and then " + more.to(question.id()));
            }
        }
    }

    @Test
    void one_more_emergency_sign_never_lowers_the_outcome() {
        var people = new RandomPeople(SEED);
        for (var walk : walks) {
            var question = people.oneOf(open(walk));
            var more = walk.answers().with(question.id(), people.anyAnswer(question));

            var isEmergency = walk.reachedBy(more).isAtLeast(CareLevel.EMERGENCY);

            assertTrue(
                    !isEmergency || walk.outcomeOf(more).isAtLeast(walk.outcome()),
                    () -> walk + " and then " + question.id() + " " + more.to(question.id()));
        }
    }

    @Test
    void not_sure_in_place_of_an_answer_never_lowers_what_the_other_answers_reach() {
        for (var walk : walks) {
            for (var question : walk.answers().questions()) {
                var others = without(question, walk.answers());

                var unsure = others.with(question, new NotSure());

                assertTrue(
                        walk.reachedBy(unsure).isAtLeast(walk.reachedBy(others)),
                        () -> walk + " unsure of " + question);
            }
        }
    }

    private static Walk walk(PolicyPack policy, Person person, RandomPeople people) {
        var engine = knowledge.engine(policy);
        var answers = Answers.NONE;
        var shown = CareLevel.SELF_CARE;
        var step = engine.next(person, answers, BUDGET);
        while (!page(step).isEmpty()) {
            shown = alerted(step).orHigher(shown);
            for (var question : page(step)) {
                answers = answers.with(question.id(), people.answer(question));
            }
            step = engine.next(person, answers, BUDGET);
        }
        return new Walk(
                policy, person, answers, shown, engine.assess(person, answers).level());
    }

    private static List<Question> page(NextStep step) {
        return step.fold(Ask::screen, conclude -> List.of());
    }

    private static CareLevel alerted(NextStep step) {
        return step.fold(Ask::alert, conclude -> Optional.<Alert>empty())
                .map(Alert::level)
                .orElse(CareLevel.SELF_CARE);
    }

    private static List<Question> open(Walk walk) {
        return knowledge.base().questions().stream()
                .filter(Question::redFlag)
                .filter(question -> !walk.answers().has(question.id()))
                .toList();
    }

    private static Answers without(String question, Answers answers) {
        var others = new LinkedHashMap<>(answers.byQuestion());
        others.remove(question);
        return new Answers(others);
    }
}
