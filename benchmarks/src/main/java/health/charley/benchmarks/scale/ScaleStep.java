package health.charley.benchmarks.scale;

import health.charley.engine.NextStep;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.InferenceModels;
import health.charley.engine.selection.Asking;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a synthetic knowledge base costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScaleStep {
    private static final Person ADULT = new Person(40, Sex.FEMALE, Pregnancy.NONE);
    private static final int BUDGET = 20;
    /** The more conditions there are, the less one question tells; it is to be asked all the same. */
    private static final Asking ANYTHING = new Asking(Asking.STANDARD.weights(), 0, 0, 0, 2, 0, BUDGET);

    @Param("10")
    private int conditions;

    private TriageEngine engine;
    private InferenceModel model;
    private Answers answers;

    @Setup
    public void prepare() {
        var knowledge = SyntheticKnowledge.of(conditions);
        engine = new TriageEngine(knowledge, knowledge.policies().get(0), ANYTHING);
        model = new InferenceModels(knowledge).modelFor(ADULT);
        answers = Answers.NONE;
        for (var question = 0; question < 5; question++) {
            answers = answers.with("question-" + question, Answer.of(question % 2 == 0 ? "yes" : "no"));
        }
    }

    /** The differential after five answers, and what each question would tell then. */
    @Benchmark
    public double[] gains() {
        return model.information().of(model.differential(answers));
    }

    /** The next page of the interview after five answers. */
    @Benchmark
    public NextStep page() {
        return engine.next(ADULT, answers, BUDGET);
    }

    /** From figures to a checked knowledge base, ready to be asked. */
    @Benchmark
    public InferenceModel build() {
        return new InferenceModels(SyntheticKnowledge.of(conditions)).modelFor(ADULT);
    }
}
