package health.charley.benchmarks.symcat;

import health.charley.benchmarks.symcat.SymcatKnowledge.Prior;
import health.charley.engine.NextStep;
import health.charley.engine.TriageEngine;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
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

/**
 * The next question among 474 about 801 conditions, after the answers of one expected case after the other: the kernel, which
 * begins with the differential, and the whole step, which begins with the answers.
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 20, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SymcatStep {
    private static final int LEFT = 8;

    @Param("")
    private String data;

    private List<ExpectedCase> cases;
    private TriageEngine engine;
    private InferenceModel model;
    private Differential[] differentials;
    private IntPredicate[] isAskable;
    private int next;

    @Setup
    public void prepare() {
        var folder = Path.of(data);
        var knowledge = SymcatKnowledge.of(Symcat.read(folder.resolve("symcat")), Prior.UNIFORM);
        cases = ExpectedCase.read(folder.resolve("reference/expected_symcat_uniform.json"));
        engine = new TriageEngine(knowledge, knowledge.policies().get(0), Simulation.byInformation());
        model = ExpectedCase.model(knowledge);
        differentials = cases.stream()
                .map(expected -> model.differential(expected.answers()))
                .toArray(Differential[]::new);
        isAskable =
                cases.stream().map(expected -> isAskable(knowledge, expected)).toArray(IntPredicate[]::new);
    }

    /** As an interview asks it: what is answered is not asked again. */
    private static IntPredicate isAskable(KnowledgeBase knowledge, ExpectedCase expected) {
        var rules = knowledge.rules();
        var sheet = rules.sheet(ExpectedCase.ANYBODY, expected.answers());
        return question -> rules.isAskable(question, sheet);
    }

    private int next() {
        next = next + 1 == differentials.length ? 0 : next + 1;
        return next;
    }

    /** The question that tells most of those not answered, without working out what all others tell. */
    @Benchmark
    public int best() {
        var number = next();
        return model.information().best(differentials[number], isAskable[number]);
    }

    /** What each question tells. */
    @Benchmark
    public double[] all() {
        return model.information().of(differentials[next()]);
    }

    /** The next page from person and answers, of an interview by information alone with a few more questions to come. */
    @Benchmark
    public NextStep whole() {
        var answers = cases.get(next()).answers();
        return engine.next(ExpectedCase.ANYBODY, answers, answers.questions().size() + LEFT);
    }
}
