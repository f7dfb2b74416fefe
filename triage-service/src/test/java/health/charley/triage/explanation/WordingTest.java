package health.charley.triage.explanation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answers;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.wording.Readability;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How hard the sentences of results and explanations are to read: all that the open cases bring out, early in the interview and
 * at its end, under every policy.
 */
class WordingTest {
    private static final double READING_AGE = 11;

    /** One sentence may be harder by the name of a condition in it, which is not ours to choose. */
    private static final double HARDEST_GRADE = 8;

    private static final int EARLY = 6;

    private static final TreeSet<String> REASONS = new TreeSet<>();
    private static final TreeSet<String> DECISIVE = new TreeSet<>();
    private static final TreeSet<String> WHY_NOW = new TreeSet<>();

    @BeforeAll
    static void collect() {
        var folder = Repository.root().resolve("knowledge/leg-cramps");
        var knowledge = KnowledgeLoader.load(folder);
        for (var each : vignettes(folder)) {
            collect(each, each.answers(), knowledge);
            collect(each, first(each.answers()), knowledge);
            collectWhyNow(each, first(each.answers()), knowledge);
        }
    }

    @Test
    void the_reason_for_a_care_level_reads_at_the_age_of_11() {
        assertReadable(REASONS);
    }

    @Test
    void what_would_change_the_advice_reads_at_the_age_of_11() {
        assertReadable(DECISIVE);
    }

    @Test
    void why_a_question_comes_now_reads_at_the_age_of_11() {
        assertReadable(WHY_NOW);
    }

    private static void assertReadable(Collection<String> sentences) {
        var age = Readability.ofAll(sentences).age();
        var hardest = sentences.stream()
                .max(Comparator.comparingDouble(WordingTest::grade))
                .orElseThrow();

        assertFalse(sentences.isEmpty());
        assertTrue(age <= READING_AGE, "reading age " + age);
        assertTrue(grade(hardest) <= HARDEST_GRADE, grade(hardest) + ": " + hardest);
    }

    private static double grade(String sentence) {
        return Readability.of(sentence).grade();
    }

    private static void collect(Vignette each, Answers answers, KnowledgeVersion knowledge) {
        for (var policy : knowledge.base().policies()) {
            var engine = knowledge.engine(policy);
            REASONS.add(engine.assess(each.person(), answers).reason());
            engine.decisiveAnswers(each.person(), answers).stream()
                    .map(DecisiveAnswer::sentence)
                    .forEach(DECISIVE::add);
        }
    }

    private static void collectWhyNow(Vignette each, Answers answers, KnowledgeVersion knowledge) {
        for (var policy : knowledge.base().policies()) {
            for (var question : knowledge.base().questions()) {
                var explained = knowledge.engine(policy).explainQuestion(each.person(), answers, question.id());
                WHY_NOW.add(explained.whyNow().sentence());
            }
        }
    }

    private static Answers first(Answers answers) {
        var early = Answers.NONE;
        for (var given : answers.byQuestion().entrySet()) {
            early = early.questions().size() < EARLY ? early.with(given.getKey(), given.getValue()) : early;
        }
        return early;
    }

    private static Collection<Vignette> vignettes(Path folder) {
        return VignetteFile.read(folder.resolve("vignettes"), "open.yaml");
    }
}
