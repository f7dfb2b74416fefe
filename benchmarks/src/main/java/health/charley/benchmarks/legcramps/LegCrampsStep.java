package health.charley.benchmarks.legcramps;

import health.charley.engine.NextStep;
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

/** The next page, or the outcome, of one open interview after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class LegCrampsStep {
    @Param("")
    private String topic;

    private OpenInterview[] steps;
    private int next;

    @Setup
    public void prepare() {
        steps = OpenInterview.all(Path.of(topic)).toArray(OpenInterview[]::new);
    }

    @Benchmark
    public NextStep step() {
        next = next + 1 == steps.length ? 0 : next + 1;
        var step = steps[next];
        return step.engine().next(step.person(), step.answers(), step.budget());
    }
}
