package health.charley.evaluation.safety;

import static health.charley.evaluation.safety.Counterexamples.first;
import static health.charley.evaluation.safety.Counterexamples.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that are not safe, one fault each: every property of a topic can fail, and says on which path. */
class BrokenTopicsTest {
    @TempDir
    private Path folder;

    private SampleTopic topic;

    @BeforeEach
    void copy() {
        topic = SampleTopic.copiedTo(folder);
    }

    @Test
    void the_sample_is_safe() {
        var report = topic.proof();

        assertTrue(report.holds(), report::toString);
    }

    @Test
    void a_negated_sign_breaks_2a_and_3a() {
        topic.replace(
                "red-flags.yaml", "{ question: sudden, is: [\"yes\"] }", "{ not: { question: sudden, is: [\"no\"] } }");

        var report = topic.proof();

        assertEquals("S1 negates sudden", only("2a", report).subject());
        assertEquals("S1 negates sudden", only("3a", report).subject());
        assertEquals(
                List.of(
                        "Red flag S1 (emergency): A leg that suddenly swelled.",
                        "It holds where this does not, so a sign more can take it back: Did it start suddenly?"),
                only("2a", report).path());
    }

    @Test
    void more_screens_than_the_budget_break_4b() {
        topic.replace("topic.yaml", "budget: 6", "budget: 1")
                .replace("topic.yaml", "[swollen, faint]", "[swollen]\n  - [faint]");

        var broken = first("4b", topic.proof());

        assertEquals(
                List.of(
                        "Played with a man of 12.",
                        "page 1: Is the leg swollen? – Yes",
                        "page 2: Did you faint? – No",
                        "These are 2 pages. The limit is 1.",
                        "The same for 4 other kinds of people."),
                broken.path());
    }

    @Test
    void a_condition_that_nothing_points_to_breaks_5a_and_5b() {
        topic.append("conditions.yaml", """
            - id: rare
              name: Rare
              summary: Invented.
              icd10: [I80]
              prevalence: { percent: 0.1, source: expert-estimate, anchors: [] }
              careLevel: self_care
              selfCare: []
              watchFor: []
            """);

        var report = topic.proof();

        assertEquals("rare never comes first", only("5a", report).subject());
        assertEquals(
                "rare never comes first in an interview", only("5b", report).subject());
    }

    @Test
    void a_question_that_no_answers_open_breaks_6() {
        topic.replace(
                "questions.yaml",
                "enableWhen: { question: cold, is: [\"yes\"] }",
                "enableWhen: { all: [{ question: cold, is: [\"yes\"] }, { question: cold, is: [\"no\"] }] }");

        var broken = only("6", topic.proof());

        assertEquals("no interview found that asks white", broken.subject());
        assertEquals(
                List.of("Is the foot white?", "It is worth asking only after certain answers to: Is the foot cold?"),
                broken.path());
    }

    @Test
    void a_red_flag_whose_signs_shut_each_other_breaks_7b() {
        topic.replace(
                "red-flags.yaml",
                "{ all: [{ question: cold, is: [\"yes\"] }, {",
                "{ all: [{ question: cold, is: [\"no\"] }, {");

        var broken = only("7b", topic.proof());

        assertEquals("S3 (emergency) cold=no white=yes can never be told", broken.subject());
    }

    @Test
    void a_red_flag_that_nothing_leads_to_breaks_7a() {
        topic.replace("topic.yaml", "budget: 6", "budget: 1");

        var broken = first("7a", topic.proof());

        assertEquals("S3 (emergency) cold=yes white=yes, denies everything else", broken.subject());
        assertEquals(
                List.of(
                        "Red flag S3 (emergency): A cold, white foot.",
                        "True of a man of 12: Is the foot cold? – Yes | Is the foot white? – Yes; and denies"
                                + " everything else.",
                        "page 1: Is the leg swollen? – No | Did you faint? – No",
                        "Never asked: Is the foot cold? – Yes | Is the foot white? – Yes",
                        "Outcome: consultation. It should be at least emergency.",
                        "The same for 4 other kinds of people."),
                broken.path());
    }
}
