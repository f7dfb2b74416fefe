package health.charley.evaluation.safety;

import static health.charley.evaluation.safety.Counterexamples.counterexamples;
import static health.charley.evaluation.safety.Counterexamples.first;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Guides that differ from the engine in one way: every property of a guide can fail, and says on which path. */
class BrokenGuidesTest {
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
    void a_sign_that_reassures_before_it_completes_a_red_flag_breaks_2d() {
        var reassured = new Other(topic.guide()) {
            @Override
            public CareLevel level(Person person, Answers answers) {
                return answers.has("swollen") ? super.level(person, answers) : CareLevel.EMERGENCY_AMBULANCE;
            }
        };

        var broken = first("2d", topic.proofOf(reassured));

        assertEquals("swollen=yes after nothing", broken.subject());
        assertEquals(
                List.of(
                        "a man of 12 has said: nothing",
                        "Outcome: emergency_ambulance",
                        "And then: Is the leg swollen? – Yes",
                        "Outcome: emergency, which is lower."),
                broken.path().subList(0, 4));
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
}
