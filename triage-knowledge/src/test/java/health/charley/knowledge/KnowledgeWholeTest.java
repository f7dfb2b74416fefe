package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Knowledge files that can each be read and do not hold together, each with its sentence. */
class KnowledgeWholeTest {
    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @Test
    void a_source_that_is_no_citation() {
        files.replace("conditions.yaml", "percent: 22, source: expert-estimate", "percent: 22, source: hearsay-1999");

        assertFault("Condition 'night-leg-cramps' takes its prevalence from citation 'hearsay-1999', which does not"
                + " exist.");
    }

    @Test
    void a_condition_that_is_not_known() {
        files.replace("findings.yaml", "pulmonary-embolism: 0.65", "broken-heart: 0.65");

        assertFault("Finding 'chest-pain' names condition 'broken-heart', which does not exist.");
    }

    @Test
    void a_question_enabled_by_one_that_is_not_known() {
        files.replace(
                "questions.yaml", "{ question: night-wake, is: [\"yes\"] }", "{ question: snoring, is: [\"yes\"] }");

        assertFault("Question 'freq' is enabled by 'snoring', which does not exist.");
    }

    @Test
    void questions_that_wait_for_each_other() {
        files.replace(
                "questions.yaml",
                "- id: night-wake\n",
                "- id: night-wake\n  enableWhen: { question: freq, atLeast: 1 }\n");

        assertFault("Questions enable each other in a circle: freq → night-wake → freq.");
    }

    @Test
    void answers_of_one_question_that_sum_to_more_than_1() {
        files.replace("findings.yaml", "- id: swelling-one-leg\n", """
            - id: swelling-none
              question: swelling
              values: ["no"]
              present: No leg is swollen.
              absent: A leg is swollen.
              base: 0.99
              source: expert-estimate
            - id: swelling-one-leg
            """);

        assertTrue(
                files.faults().stream()
                        .anyMatch(fault -> fault.contains("'swelling'") && fault.contains("more than 1")),
                () -> "" + files.faults());
    }

    @Test
    void a_red_flag_screen_with_a_question_that_not_everyone_is_asked() {
        files.replace("topic.yaml", "very-ill, palpitations,", "very-ill, freq,");
        files.replace("topic.yaml", "[sleep-loss, freq]", "[sleep-loss]");

        assertFault(
                "The red-flag screen asks question 'freq', which is not asked of everyone: it is enabled by others.");
    }

    private void assertFault(String sentence) {
        assertEquals(List.of(sentence), files.faults());
    }
}
