package health.charley.evaluation.safety;

import static health.charley.evaluation.safety.Counterexamples.brokenClaims;
import static health.charley.evaluation.safety.Counterexamples.counterexamples;
import static health.charley.evaluation.safety.Counterexamples.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that spread out into more sets of answers than are looked at: what was not looked at is not shown. */
class CutOffProofTest {
    @TempDir
    private Path folder;

    private SampleTopic topic;

    @BeforeEach
    void copy() {
        topic = SampleTopic.copiedTo(folder);
    }

    @Test
    void a_rule_of_more_sets_of_answers_than_are_looked_at_breaks_every_claim_that_rests_on_them() {
        topic.append("red-flags.yaml", """
            - id: S4
              text: Any sign at all.
              when: { any: [{ question: faint, is: ["yes"] }, { question: knot, is: ["yes"] }, { question: cold, is: ["yes"] }] }
              thinkOf: [clot]
              basis: { source: expert-estimate }
              level: consultation
            """);

        var report = topic.proofOfAtMost(2);

        assertFalse(report.holds());
        assertEquals(List.of("1a", "2c", "2d", "3b", "4a", "7a", "7b"), brokenClaims(report));
        for (var claim : brokenClaims(report)) {
            assertEquals("S4 (consultation) is not shown", only(claim, report).subject());
        }
        assertEquals(
                List.of(
                        "Red flag S4 (consultation): Any sign at all.",
                        "Too many least sets of answers fire it, or open its questions, to be found in full. None was"
                                + " looked at.",
                        "The same for 4 other kinds of people."),
                only("1a", report).path());
        assertTrue(topic.proofOfAtMost(3).holds());
    }

    @Test
    void sets_that_are_too_many_only_in_the_middle_of_a_rule_are_not_cut_off_in_silence() {
        topic.append("red-flags.yaml", """
            - id: S4
              text: Two of two signs.
              when:
                all:
                  - any: [{ question: swollen, is: ["yes"] }, { question: knot, is: ["yes"] }]
                  - any: [{ question: faint, is: ["yes"] }, { question: cold, is: ["yes"] }]
              thinkOf: [clot]
              basis: { source: expert-estimate }
              level: emergency
            """);

        var report = topic.proofOfAtMost(3);

        assertEquals("S4 (emergency) is not shown", only("7a", report).subject());
        assertEquals(List.of(), counterexamples("7a", topic.proofOfAtMost(4)));
    }
}
