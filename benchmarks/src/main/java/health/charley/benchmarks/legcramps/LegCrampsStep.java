package health.charley.benchmarks.legcramps;

import health.charley.engine.NextStep;
import health.charley.engine.explanation.DecisiveAnswer;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** What the service works out of one open interview after the other: the next page, or the outcome. */
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
    private OpenInterview[] outcomes;
    private int next;

    @Setup
    public void prepare() {
        steps = OpenInterview.all(Path.of(topic)).toArray(OpenInterview[]::new);
        outcomes = OpenInterview.all(Path.of(topic)).stream()
                .filter(OpenInterview::isOver)
                .toArray(OpenInterview[]::new);
    }

    /** The next page, or the outcome without what would change it. */
    @Benchmark
    public NextStep step() {
        return next(steps).nextStep();
    }

    /** An outcome as it is told over HTTP: with the single answers that would change it. */
    @Benchmark
    public List<DecisiveAnswer> outcome(Blackhole told) {
        var over = next(outcomes);
        told.consume(over.nextStep());
        return over.engine().decisiveAnswers(over.person(), over.answers());
    }

    private OpenInterview next(OpenInterview[] interviews) {
        next = next + 1 == interviews.length ? 0 : next + 1;
        return interviews[next];
    }
}
