package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics and guides that are not safe, one fault each: every property can fail, and says on which path. */
class BrokenTopicsTest {
    @TempDir
    private Path folder;

    private SampleTopic topic;

    @BeforeEach
    void copy() {
        topic = SampleTopic.copiedTo(folder);
    }

    /** A guide that differs from the engine in one way. */
    private static class Other implements Guide {
        private final Guide engine;

        Other(Guide engine) {
            this.engine = engine;
        }

        @Override
        public List<Question> page(Person person, Answers answers, int budget) {
            return engine.page(person, answers, budget);
        }

        @Override
        public CareLevel level(Person person, Answers answers) {
            return engine.level(person, answers);
        }

        @Override
        public CareLevel outcome(Person person, Answers answers) {
            return level(person, answers);
        }

        @Override
        public Differential differential(Person person, Answers answers) {
            return engine.differential(person, answers);
        }
    }

    @Test
    void the_sample_is_safe() {
        var report = topic.proof();

        assertTrue(report.holds(), report::toString);
    }

    @Test
    void an_outcome_below_a_red_flag_breaks_1a() {
        var lenient = new Other(topic.guide()) {
            @Override
            public CareLevel level(Person person, Answers answers) {
                return CareLevel.CONSULTATION;
            }
        };

        var broken = first("1a", topic.proofOf(lenient));

        assertEquals("S1 (emergency) sudden=yes swollen=yes", broken.subject());
        assertEquals(
                List.of(
                        "Red flag S1 (emergency): A leg that suddenly swelled.",
                        "a man of 12 says: Is the leg swollen? – Yes | Did it start suddenly? – Yes",
                        "Outcome: consultation. It should be at least emergency.",
                        "The same for 4 other kinds of people."),
                broken.path());
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
    void a_sign_that_speaks_against_a_worse_cause_breaks_2c() {
        topic.append("red-flags.yaml", """
            - id: S4
              text: A hard knot.
              when: { question: knot, is: ["yes"] }
              thinkOf: [cramp]
              basis: { source: expert-estimate }
              level: consultation
            """);

        var reassured = new Other(topic.guide()) {
            @Override
            public CareLevel level(Person person, Answers answers) {
                return answers.has("knot") ? CareLevel.CONSULTATION : CareLevel.EMERGENCY;
            }
        };

        var broken = first("2c", topic.proofOf(reassured));

        assertEquals("S4 (consultation) knot=yes, knot last, nothing else said", broken.subject());
    }

    /** A danger of 40 %, against which a hard knot speaks that fires a rule for a routine visit. */
    @Test
    void on_the_engine_such_a_sign_does_not() {
        topic.replace("conditions.yaml", "percent: 5,", "percent: 40,");
        topic.append("red-flags.yaml", """
            - id: S4
              text: A hard knot.
              when: { question: knot, is: ["yes"] }
              thinkOf: [cramp]
              basis: { source: expert-estimate }
              level: consultation
            """);

        assertEquals(List.of(), counterexamples("2c", topic.proof()));
    }

    @Test
    void an_outcome_that_falls_with_not_sure_breaks_3b() {
        var lulled = new Other(topic.guide()) {
            @Override
            public CareLevel level(Person person, Answers answers) {
                return answers.equals(Answers.NONE) ? CareLevel.EMERGENCY : super.level(person, answers);
            }
        };

        var broken = first("3b", topic.proofOf(lulled));

        assertEquals("swollen not sure after nothing", broken.subject());
    }

    @Test
    void a_guide_that_asks_on_and_on_breaks_4a() {
        topic.replace("topic.yaml", "budget: 6", "budget: 2");
        var endless = new Other(topic.guide()) {
            @Override
            public List<Question> page(Person person, Answers answers, int budget) {
                return super.page(person, answers, 99);
            }
        };

        var broken = first("4a", topic.proofOf(endless));

        assertEquals("sudden after cold=no faint=no knot=no swollen=yes white=no", broken.subject());
        assertEquals(
                "And is still asked: Did it start suddenly? – not answered",
                broken.path().get(1));
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
        assertEquals(List.of("1a", "2c", "3b", "4a", "7a", "7b"), brokenClaims(report));
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

    private static List<String> brokenClaims(ProofReport report) {
        return report.claims().stream()
                .filter(claim -> !claim.holds())
                .map(Claim::id)
                .toList();
    }

    private static Trace only(String claim, ProofReport report) {
        var broken = counterexamples(claim, report);
        assertEquals(1, broken.size(), broken::toString);
        return broken.get(0);
    }

    private static Trace first(String claim, ProofReport report) {
        var broken = counterexamples(claim, report);
        assertTrue(!broken.isEmpty(), () -> claim + " holds");
        return broken.get(0);
    }

    private static List<Trace> counterexamples(String claim, ProofReport report) {
        return report.claims().stream()
                .filter(candidate -> candidate.id().equals(claim))
                .findFirst()
                .orElseThrow()
                .counterexamples();
    }
}
