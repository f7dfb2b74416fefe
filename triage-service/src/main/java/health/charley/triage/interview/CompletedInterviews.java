package health.charley.triage.interview;

import health.charley.engine.knowledge.CareLevel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Counts interviews that came to an outcome, by care level and by nothing else about a person. */
@Singleton
class CompletedInterviews {
    private final MeterRegistry meters;

    CompletedInterviews(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(CareLevel level) {
        Counter.builder("charley.interviews.completed")
                .description("Interviews that came to an outcome.")
                .tag("care_level", level.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }
}
