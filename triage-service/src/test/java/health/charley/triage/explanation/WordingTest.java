package health.charley.triage.explanation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import health.charley.engine.answer.Answers;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.evaluation.vignette.Suites;
import health.charley.evaluation.vignette.Vignette;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.file.Folders;
import health.charley.readability.Readability;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How hard the sentences of results and explanations are to read: all that the cases of every topic bring out, early in the
 * interview and at its end, under every policy.
 */
class WordingTest {
    private static final double READING_AGE = 11;

    /** One sentence may be harder by the name of a condition in it, which is not ours to choose. */
    private static final double HARDEST_GRADE = 8;

    private static final int EARLY = 6;

    private static final List<Arguments> TOPICS =
            KnowledgeRegistry.folders(Repository.root().resolve("knowledge")).stream()
                    .<Arguments>map(folder -> argumentSet(Folders.nameOf(folder), Said.of(folder)))
                    .toList();

    /** What a topic says to people. */
    private record Said(SortedSet<String> reasons, SortedSet<String> decisive, SortedSet<String> whyNow) {
        static Said of(Path folder) {
            var said = new Said(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            var knowledge = KnowledgeLoader.load(folder);
            for (var suite : Suites.of(folder)) {
                for (var each : suite.cases()) {
                    said.collect(each, each.answers(), knowledge);
                    said.collect(each, first(each.answers()), knowledge);
                    said.collectWhyNow(each, first(each.answers()), knowledge);
                }
            }
            return said;
        }

        private void collect(Vignette each, Answers answers, KnowledgeVersion knowledge) {
            for (var policy : knowledge.base().policies()) {
                var engine = knowledge.engine(policy);
                reasons.add(engine.assess(each.person(), answers).reason());
                engine.decisiveAnswers(each.person(), answers).stream()
                        .map(DecisiveAnswer::sentence)
                        .forEach(decisive::add);
            }
        }

        private void collectWhyNow(Vignette each, Answers answers, KnowledgeVersion knowledge) {
            for (var policy : knowledge.base().policies()) {
                for (var question : knowledge.base().questions()) {
                    var explained = knowledge.engine(policy).explainQuestion(each.person(), answers, question.id());
                    whyNow.add(explained.whyNow().sentence());
                }
            }
        }
    }

    static List<Arguments> topics() {
        return TOPICS;
    }

    @ParameterizedTest
    @MethodSource("topics")
    void the_reason_for_a_care_level_reads_at_the_age_of_11(Said said) {
        assertReadable(said.reasons());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void what_would_change_the_advice_reads_at_the_age_of_11(Said said) {
        assertReadable(said.decisive());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void why_a_question_comes_now_reads_at_the_age_of_11(Said said) {
        assertReadable(said.whyNow());
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

    private static Answers first(Answers answers) {
        var early = Answers.NONE;
        for (var given : answers.byQuestion().entrySet()) {
            early = early.questions().size() < EARLY ? early.with(given.getKey(), given.getValue()) : early;
        }
        return early;
    }
}
