package health.charley.benchmarks.symcat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.benchmarks.OutsideData;
import health.charley.benchmarks.symcat.SymcatKnowledge.Prior;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.inference.InferenceModel;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 801 conditions and 474 findings against a program that adds up everything, where SymCAT is on this machine. */
class ExpectedCasesTest {
    private static Symcat symcat;

    @BeforeAll
    static void read() {
        symcat = Symcat.read(OutsideData.folder("symcat"));
    }

    @ParameterizedTest
    @EnumSource
    void posterior_entropy_and_information_are_those_expected(Prior prior) {
        var correctness = new Correctness(symcat, OutsideData.folder("reference"));

        assertEquals(0, correctness.greatest(prior), 1e-9);
    }

    @Test
    void not_sure_of_one_question_or_of_all_changes_nothing() {
        var knowledge = SymcatKnowledge.of(symcat, Prior.DERIVED);
        var model = ExpectedCase.model(knowledge);

        for (var expected : ExpectedCase.read(OutsideData.folder("reference").resolve(Correctness.FILES[1]))) {
            var before = probabilities(expected.answers(), model);
            var all = new LinkedHashMap<>(expected.answers().byQuestion());
            for (var question : knowledge.questions()) {
                if (all.putIfAbsent(question.id(), new NotSure()) == null) {
                    var one = expected.answers().with(question.id(), new NotSure());
                    assertArrayEquals(before, probabilities(one, model));
                }
            }
            assertArrayEquals(before, probabilities(new Answers(all), model));
        }
    }

    private static double[] probabilities(Answers answers, InferenceModel model) {
        var differential = model.differential(answers);
        return IntStream.range(0, differential.conditions().size())
                .mapToDouble(differential::probability)
                .toArray();
    }
}
