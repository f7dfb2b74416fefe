package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.Asking.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Where information alone counts, the question asked is found by a way of its own. */
class InformationAloneTest {
    private static final int BUDGET = 25;
    private static final int CONDITIONS = 12;
    private static final int QUESTIONS = 40;
    /** Adds nothing to a sum, and so leaves every gain as it is; but with it information does not count alone. */
    private static final Weights IN_FULL = new Weights(1, 0, 0, Double.MIN_VALUE);

    @Test
    void whole_interviews_are_those_of_working_out_all_gains() {
        for (var seed = 0; seed < 40; seed++) {
            var sample = byChance(seed);

            assertEquals(interview(sample, until(IN_FULL, 0.01, 0, 2)), interview(sample, alone(0.01, 0, 2)));
            assertEquals(interview(sample, until(IN_FULL, 0, 0, 2)), interview(sample, alone(0, 0, 2)));
            assertEquals(interview(sample, until(IN_FULL, 0, 0.03, 2)), interview(sample, alone(0, 0.03, 2)));
            assertEquals(interview(sample, until(IN_FULL, 0.01, 0, 0.6)), interview(sample, alone(0.01, 0, 0.6)));
        }
    }

    @Test
    void such_interviews_ask_many_questions() {
        assertTrue(interview(byChance(0), alone(0, 0, 2)).size() >= 20);
    }

    @Test
    void of_two_that_tell_the_same_the_first_is_asked_and_then_the_other() {
        var engine = two().yesNo("dull")
                .yesNo("sharp")
                .yesNo("as-sharp")
                .finding("dull", 0.1, Map.of("one", 0.2))
                .finding("sharp", 0.1, Map.of("one", 0.9))
                .finding("as-sharp", 0.1, Map.of("one", 0.9))
                .engine(alone(0.01, 0, 2));

        assertEquals(List.of("sharp"), asked(engine, Answers.NONE));
        assertEquals(List.of("as-sharp"), asked(engine, answers("sharp", "yes")));
    }

    @Test
    void where_nothing_tells_anything_and_nothing_need_be_brought_the_first_is_asked() {
        var sample = two().yesNo("idle")
                .yesNo("as-idle")
                .finding("idle", 0.1, Map.of())
                .finding("as-idle", 0.1, Map.of());

        assertEquals(List.of("idle"), asked(sample.engine(alone(0, 0, 2)), Answers.NONE));
        assertEquals(List.of(), asked(sample.engine(alone(0.01, 0, 2)), Answers.NONE));
    }

    private static Asking alone(double leastGain, double leastRise, double certainty) {
        return until(Weights.INFORMATION_ALONE, leastGain, leastRise, certainty);
    }

    private static Asking until(Weights weights, double leastGain, double leastRise, double certainty) {
        return new Asking(weights, leastGain, leastRise, 0, certainty, leastGain, BUDGET);
    }

    /** The questions of a whole interview, in turn; each is answered by its own chance. */
    private static List<String> interview(SampleKnowledge sample, Asking asking) {
        var engine = sample.engine(asking);
        var all = new ArrayList<String>();
        var answers = Answers.NONE;
        for (var page = asked(engine, answers); !page.isEmpty(); page = asked(engine, answers)) {
            all.addAll(page);
            for (var question : page) {
                answers = answers.with(question, said(question));
            }
        }
        return all;
    }

    private static Answer said(String question) {
        if (question.startsWith("signs")) {
            return Answer.of("hot");
        }
        return switch (new SplittableRandom(question.hashCode()).nextInt(5)) {
            case 0, 1 -> Answer.of("yes");
            case 2 -> new Answer.NotSure();
            default -> Answer.of("no");
        };
    }

    private static List<String> asked(TriageEngine engine, Answers answers) {
        return engine.next(MAN_OF_40, answers, BUDGET)
                .fold(ask -> ask.screen().stream().map(Question::id).toList(), end -> List.of());
    }

    private static SampleKnowledge two() {
        return new SampleKnowledge().condition("one", 50, CareLevel.SELF_CARE).somethingElse(50);
    }

    /** Each question twice, so that many tell the same; some enabled by others, some of several options, some red flags. */
    private static SampleKnowledge byChance(long seed) {
        var random = new SplittableRandom(seed);
        var sample = new SampleKnowledge();
        for (var i = 0; i < CONDITIONS; i++) {
            sample.condition("condition-" + i, 1 + random.nextInt(9), CareLevel.values()[i % 3]);
        }
        sample.somethingElse(10);
        for (var i = 0; i < QUESTIONS; i += 2) {
            var base = 0.01 + 0.2 * random.nextDouble();
            var given = Map.of("condition-" + random.nextInt(CONDITIONS), random.nextDouble());
            sample.yesNo("sign-" + i).finding("sign-" + i, base, given);
            var enabled = new Chose("sign-" + i, Set.of(random.nextBoolean() ? "yes" : "no"));
            sample.yesNo("follow-" + i, enabled).finding("follow-" + i, base, given);
            sample.yesNo("again-" + i).finding("again-" + i, base, given);
        }
        return sample.question("signs", Question.Type.MULTIPLE, Optional.empty(), "red", "hot", "none")
                .finding("red", "signs", Set.of("red"), 0.05, Map.of("condition-1", random.nextDouble()))
                .finding("hot", "signs", Set.of("hot"), 0.05, Map.of("condition-2", random.nextDouble()))
                .redFlag("danger", CareLevel.CONSULTATION, new Chose("sign-4", Set.of("yes")));
    }
}
