package health.charley.workbench.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.workbench.KnowledgeCopy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a topic, and where. */
class KnowledgeLintTest {
    @TempDir
    Path folder;

    private KnowledgeCopy files;

    @BeforeEach
    void copy() {
        files = KnowledgeCopy.in(folder.resolve("leg-cramps"));
    }

    @Test
    void a_number_out_of_range_is_named_with_its_file_and_line() {
        files.replace("findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: 6.5");

        assertFault(at("findings.yaml", "- id: chest-pain") + "'chest-pain', 'given': The"
                + " probability under 'pulmonary-embolism' lies between 0 and 1, not at 6.5.");
    }

    @Test
    void what_does_not_hold_together_is_named_where_it_is_written() {
        files.replace("red-flags.yaml", "thinkOf: [pulmonary-embolism]", "thinkOf: [broken-heart]");

        assertFault(at("red-flags.yaml", "- id: R1")
                + "Red flag 'R1' guards against condition 'broken-heart', which does not exist.");
    }

    @Test
    void a_case_that_cannot_be_read_is_a_fault() {
        files.replace("vignettes/open.yaml", "origin: published", "origin: heard");

        assertFault(at("vignettes/open.yaml", "- id: p001")
                + "'p001': 'origin' cannot be 'heard'; it is one of published, textbook.");
    }

    @Test
    void a_changed_release_is_a_fault_of_the_topic() {
        files.replace("releases/1.0.0/findings.yaml", "0.65", "0.66");

        var faults = lint().faults();

        assertEquals(1, faults.size());
        assertTrue(faults.get(0).sentence().startsWith("Release 1.0.0 has been changed: "), () -> "" + faults);
    }

    @Test
    void only_the_schema_sees_a_code_that_no_code_can_be() {
        files.replace("conditions.yaml", "snomed: \"449917004\"", "snomed: \"cramp\"");

        assertFault(at("conditions.yaml", "snomed: \"cramp\"")
                + "'night-leg-cramps', /snomed does not match the regex pattern ^[0-9]+$.");
    }

    @Test
    void a_question_of_a_red_flag_that_is_not_marked_is_a_fault() {
        files.write(
                "questions.yaml",
                files.read("questions.yaml").replaceFirst("(?s)(- id: chest-pain.*?)  redFlag: true\n", "$1"));

        assertFault(at("questions.yaml", "- id: chest-pain")
                + "Question 'chest-pain' is looked at by red flag 'R1' and is not marked 'redFlag: true'.");
    }

    @Test
    void a_question_that_is_marked_and_that_no_red_flag_looks_at_is_a_fault() {
        files.replace("questions.yaml", "- id: sore-after\n", "- id: sore-after\n  redFlag: true\n");

        assertFault(at("questions.yaml", "- id: sore-after")
                + "Question 'sore-after' is marked 'redFlag: true', and no red flag looks at it.");
    }

    @Test
    void what_a_reviewer_should_look_at_is_a_warning() {
        files.replace("citations.yaml", "pmid: \"28586374\", checked: read", "pmid: \"28586374\", checked: memory");
        files.replace(
                "findings.yaml",
                "present: You have chest pain.",
                "present: Considerable thoracic discomfort"
                        + " accompanies exertional activity, notwithstanding preceding recuperation.");
        files.replace("findings.yaml", "pulmonary-embolism: 0.2\n", "pulmonary-embolism: 0.0105\n");
        files.replace("findings.yaml", "    deep-vein-thrombosis: 0.02\n    dehydration-cramps: 0.05\n", "");
        files.replace("findings.yaml", "    electrolyte-imbalance: 0.04\n", "");

        var warnings = warnings();

        assertTrue(warnings.contains(
                "Citation 'grandner-2017' is quoted from memory: read it before anyone relies on it."));
        assertTrue(warnings.contains("Citation 'fda-quinine' is used by nothing."));
        assertTrue(warnings.contains(
                "Finding 'cough-blood-faint' tells nothing: no likelihood ratio of it, present or absent,"
                        + " exceeds 1.1."));
        assertTrue(warnings.stream().anyMatch(warning -> warning.startsWith("The words of 'chest-pain' need")));
        assertTrue(warnings.stream().anyMatch(warning -> warning.contains("gives no interval for what a study says")));
    }

    @Test
    void a_number_that_counts_for_nobody_or_that_nothing_outweighs_is_a_warning() {
        files.replace("findings.yaml", "pulmonary-embolism: 0.2\n", "pulmonary-embolism: 0\n")
                .replace("conditions.yaml", "{ pregnant: 4,", "{ none: 2, unknown: 2, pregnant: 4,");

        var warnings = warnings();

        assertTrue(warnings.contains("The prevalence of 'deep-vein-thrombosis' counts for nobody: 'pregnancyPercent'"
                + " gives one for every state."));
        assertTrue(warnings.contains("Finding 'cough-blood-faint' is certain or impossible under 'pulmonary-embolism':"
                + " no other answer can outweigh it."));
    }

    @Test
    void a_question_that_only_opens_others_is_a_warning() {
        files.replace("questions.yaml", "- id: freq\n", """
            - id: gate
              text: Shall we go on?
              why: It opens one more question.
              type: single
              options:
                - { value: "yes", label: "Yes" }
                - { value: not-sure, label: "I'm not sure" }
            - id: freq
            """);
        files.replace(
                "questions.yaml",
                "{ question: night-wake, is: [\"yes\"] }",
                "{ all: [{ question: night-wake, is: [\"yes\"] }, { question: gate, is: [\"yes\"] }] }");

        var warnings = warnings();

        assertTrue(
                warnings.contains("Question 'gate' has no finding and no rule: it only opens others."),
                () -> "" + warnings);
    }

    @Test
    void advice_that_contradicts_an_earlier_piece_of_the_same_condition_is_a_warning() {
        files.replace("advice.yaml", "id: loose-bedding, kind", "id: loose-bedding, notWith: [good-shoes], kind");
        files.replace("conditions.yaml", "selfCare: [calf-stretch", "selfCare: [good-shoes");

        var warnings = warnings();

        assertTrue(warnings.contains("Condition 'night-leg-cramps' names advice 'loose-bedding' in vain: it does not go"
                + " with 'good-shoes', which it names before."));
    }

    @Test
    void warnings_fail_only_the_strict() {
        var report = lint();

        assertTrue(report.passes(false));
        assertFalse(report.passes(true));
    }

    private void assertFault(String fault) {
        assertEquals(
                List.of(fault),
                lint().faults().stream()
                        .map(found -> found.file() + ":" + found.line() + ": " + found.sentence())
                        .toList());
    }

    private List<String> warnings() {
        return lint().warnings().stream().map(Remark::sentence).toList();
    }

    private LintReport lint() {
        return new KnowledgeLint().of(files.folder());
    }

    /** The place of the text, as an editor would open it. */
    private String at(String file, String text) {
        var content = files.read(file);
        var line = content.substring(0, content.indexOf(text)).lines().count() + (text.startsWith("-") ? 1 : 0);
        return file + ":" + line + ": ";
    }
}
