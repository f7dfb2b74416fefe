package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.evidence.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interval beside a number, and faults in it. */
class IntervalsTest {
    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @Test
    void intervals_of_a_base_rate_and_of_a_prevalence_are_read() {
        files.replace("findings.yaml", "base: 0.01", "base: [{ p: 0.01, interval: [0.005, 0.02] }]");
        files.replace("conditions.yaml", "percent: 22,", "percent: 22, interval: [18, 26],");

        var base = files.base();

        assertEquals(
                Optional.of(new Interval(0.005, 0.02)),
                base.findings().get(0).baseRates().get(0).interval());
        assertEquals(
                Optional.of(new Interval(18, 26)),
                base.conditions().get(0).prevalence().interval());
    }

    @Test
    void an_interval_that_does_not_hold_its_number() {
        files.replace(
                "findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: { p: 0.65, interval: [0.7, 0.8] }");

        assertEquals(
                List.of(
                        "findings.yaml, 'chest-pain', 'given', 'pulmonary-embolism': The number 0.65 lies outside its own"
                                + " interval."),
                files.faults());
    }

    @Test
    void an_interval_that_does_not_hold_its_base_rate_or_its_prevalence() {
        files.replace("findings.yaml", "base: 0.01", "base: [{ p: 0.01, interval: [0.02, 0.03] }]");
        files.replace("conditions.yaml", "percent: 22,", "percent: 22, interval: [23, 26],");

        assertEquals(
                List.of(
                        "conditions.yaml, 'night-leg-cramps', 'prevalence': The number 22.0 lies outside its own interval.",
                        "findings.yaml, 'chest-pain', 'base' 1: The number 0.01 lies outside its own interval."),
                files.faults());
    }

    @Test
    void an_interval_with_its_ends_the_wrong_way_round_or_too_many() {
        files.replace(
                "findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: { p: 0.65, interval: [0.8, 0.5] }");
        files.replace("findings.yaml", "pulmonary-embolism: 0.8", "pulmonary-embolism: { p: 0.8, interval: [0.7] }");

        assertEquals(
                List.of(
                        "findings.yaml, 'chest-pain', 'given', 'pulmonary-embolism': An interval goes from a lesser number"
                                + " above 0 to a greater one, not from 0.8 to 0.5.",
                        "findings.yaml, 'breathless', 'given', 'pulmonary-embolism': An interval has two ends, the lesser"
                                + " first, such as [0.1, 0.2]."),
                files.faults());
    }
}
