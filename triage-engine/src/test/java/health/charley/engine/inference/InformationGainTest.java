package health.charley.engine.inference;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InformationGainTest {
    private static final int CONDITIONS = 40;
    private static final int QUESTIONS = 60;

    /** Prior 1/2; P(yes) 0.9 and 0.1: ln 2 less the entropy of 0.9, which is 0.3251 nats: 0.3681. */
    @Test
    void a_sharp_question_tells_0_3681_nats_of_two_equal_conditions() {
        var model = model(twoConditions().yesNo("sharp").finding("sharp", 0.1, Map.of("one", 0.9)));

        assertEquals(0.3681, model.information().of(0, model.pretest()), 0.00005);
    }

    @Test
    void it_is_the_expected_fall_in_the_entropy_of_the_differential() {
        var model = model(byChance());

        for (var answers : new Answers[] {Answers.NONE, answers("sign-1", "yes", "sign-2", "no", "sign-3", "yes")}) {
            var gains = model.information().of(model.differential(answers));
            for (var question = 4; question < QUESTIONS; question++) {
                assertEquals(fallInEntropy(model, answers, "sign-" + question), gains[question], 1e-12);
            }
        }
    }

    @Test
    void it_is_the_same_for_one_of_several_outcomes() {
        var model = model(twoConditions()
                .question("numb", Question.Type.SINGLE, Optional.empty(), "yes", "both", "no")
                .finding("numb-one", "numb", Set.of("yes"), 0.1, Map.of("one", 0.3))
                .finding("numb-both", "numb", Set.of("both"), 0.2, Map.of("one", 0.5)));

        var expected = entropy(model.pretest())
                - (0.2 * entropy(model.differential(answers("numb", "yes")))
                        + 0.35 * entropy(model.differential(answers("numb", "both")))
                        + 0.45 * entropy(model.differential(answers("numb", "no"))));

        assertEquals(expected, model.information().of(0, model.pretest()), 1e-12);
    }

    @Test
    void the_best_question_is_the_one_with_the_largest_gain() {
        var model = model(byChance());

        for (var i = 0; i < QUESTIONS; i++) {
            var differential = model.differential(answers("sign-" + i, i % 2 == 0 ? "yes" : "no"));

            assertEquals(
                    largest(model.information().of(differential)),
                    model.information().best(differential, any -> true));
        }
    }

    @Test
    void what_cannot_be_asked_is_passed_over_for_the_best_of_the_others() {
        var model = model(byChance());
        var gains = model.information().of(model.pretest());
        var first = largest(gains);

        gains[first] = 0;

        assertEquals(largest(gains), model.information().best(model.pretest(), question -> question != first));
    }

    @Test
    void of_equal_gains_the_question_named_first_is_best() {
        var model = model(twoConditions()
                .yesNo("dull")
                .yesNo("sharp")
                .yesNo("as-sharp")
                .finding("dull", 0.1, Map.of("one", 0.2))
                .finding("sharp", 0.1, Map.of("one", 0.9))
                .finding("as-sharp", 0.1, Map.of("one", 0.9)));

        assertEquals(1, model.information().best(model.pretest(), any -> true));
    }

    @Test
    void where_nothing_tells_anything_no_question_is_best() {
        var model = model(twoConditions().yesNo("idle").finding("idle", 0.1, Map.of()));

        assertEquals(-1, model.information().best(model.pretest(), any -> true));
    }

    private static double fallInEntropy(InferenceModel model, Answers answers, String question) {
        var before = model.differential(answers);
        var yes = model.differential(answers.with(question, Answer.of("yes")));
        var no = model.differential(answers.with(question, Answer.of("no")));
        var observable = model.observables(question).get(0);
        var probability = 0.0;
        for (var condition = 0; condition <= CONDITIONS; condition++) {
            probability += before.probability(condition) * observable.probability(0, condition);
        }
        return entropy(before) - probability * entropy(yes) - (1 - probability) * entropy(no);
    }

    private static double entropy(Differential differential) {
        var entropy = 0.0;
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            entropy += Entropy.term(differential.probability(condition));
        }
        return entropy;
    }

    private static int largest(double[] gains) {
        var largest = 0;
        for (var i = 1; i < gains.length; i++) {
            largest = gains[i] > gains[largest] ? i : largest;
        }
        return largest;
    }

    private static SampleKnowledge twoConditions() {
        return new SampleKnowledge().condition("one", 50, CareLevel.SELF_CARE).somethingElse(50);
    }

    private static SampleKnowledge byChance() {
        var random = new SplittableRandom(2026);
        var sample = new SampleKnowledge();
        for (var i = 0; i < CONDITIONS; i++) {
            sample.condition("condition-" + i, 1 + random.nextInt(9), CareLevel.SELF_CARE);
        }
        for (var i = 0; i < QUESTIONS; i++) {
            var given = Map.of(
                    "condition-" + random.nextInt(20), random.nextDouble(),
                    "condition-" + (20 + random.nextInt(20)), random.nextDouble());
            sample.yesNo("sign-" + i).finding("sign-" + i, 0.001 + 0.2 * random.nextDouble(), given);
        }
        return sample.somethingElse(20);
    }

    private static InferenceModel model(SampleKnowledge sample) {
        return new InferenceModels(sample.build()).modelFor(MAN_OF_40);
    }
}
