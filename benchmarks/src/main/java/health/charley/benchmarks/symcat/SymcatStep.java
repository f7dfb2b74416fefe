package health.charley.benchmarks.symcat;

import health.charley.benchmarks.symcat.SymcatKnowledge.Prior;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import java.nio.file.Path;
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

/** The next question among 474 for a differential of 801 conditions, after the answers of one expected case after the other. */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 20, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SymcatStep {
    @Param("")
    private String data;

    private InferenceModel model;
    private Differential[] differentials;
    private int next;

    @Setup
    public void prepare() {
        var folder = Path.of(data);
        model = ExpectedCase.model(SymcatKnowledge.of(Symcat.read(folder.resolve("symcat")), Prior.UNIFORM));
        differentials = ExpectedCase.read(folder.resolve("reference/expected_symcat_uniform.json")).stream()
                .map(expected -> model.differential(expected.answers()))
                .toArray(Differential[]::new);
    }

    private Differential next() {
        next = next + 1 == differentials.length ? 0 : next + 1;
        return differentials[next];
    }

    /** The question that tells most, without working out what all others tell. */
    @Benchmark
    public int best() {
        return model.information().best(next());
    }

    /** What each question tells. */
    @Benchmark
    public double[] all() {
        return model.information().of(next());
    }
}
