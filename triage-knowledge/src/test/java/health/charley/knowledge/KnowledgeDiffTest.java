package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import health.charley.knowledge.diff.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two versions, as a clinician reads it. */
class KnowledgeDiffTest {
    @TempDir
    Path folder;

    private KnowledgeFiles before;
    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
        files.write(
                "policies/us.yaml",
                files.read("policies/us.yaml")
                        .replace("redFlagLevels: {}", "redFlagLevels: { R2: emergency_ambulance }"));
        before = KnowledgeFiles.copiedTo(folder.resolve("before"))
                .write("policies/us.yaml", files.read("policies/us.yaml"));
    }

    @Test
    void another_number_of_the_version_is_no_change() {
        files.replace("topic.yaml", "version: 1.1.0", "version: 1.2.0");

        var diff = diff();

        assertEquals(new KnowledgeDiff("leg-cramps", "1.1.0", "1.2.0", List.of()), diff);
    }

    @Test
    void a_likelihood_is_told_with_its_ratio_and_its_source() {
        files.replace(
                "findings.yaml",
                "    pulmonary-embolism: 0.65\n",
                "    pulmonary-embolism: { p: 0.7, source: west-2007 }\n    cellulitis: 0.02\n");

        assertChanges(
                "LIKELIHOODS: chest pain: P(chest pain | cellulitis) is new: 0.02, likelihood ratio 2.0.",
                "LIKELIHOODS: chest pain: P(chest pain | pulmonary embolism) from 0.65 to 0.7; its likelihood ratio"
                        + " from 65 to 70; source from an expert's estimate to west-2007.");
    }

    @Test
    void a_base_rate_and_a_reading_are_told() {
        files.replace("findings.yaml", "base: 0.01", "base: [{ p: 0.02, to: 64 }, { p: 0.03, from: 65 }]");
        files.replace("findings.yaml", "values: [\"yes\"]", "values: [\"yes\", not-sure]");

        assertChanges(
                "LIKELIHOODS: chest pain: shown by reads “chest-pain not-sure or yes” instead of “chest-pain yes”.",
                "LIKELIHOODS: chest pain: base rate reads “0.02 from 0 to 64, 0.03 from 65” instead of “0.01”.");
    }

    @Test
    void the_intervals_of_numbers_are_told() {
        files.replace(
                "findings.yaml",
                "    pulmonary-embolism: 0.65\n",
                "    pulmonary-embolism: { p: 0.65, interval: [0.5, 0.75] }\n    cellulitis: { times: 2, interval: [1.5, 3] }\n");
        files.replace("findings.yaml", "base: 0.02", "base: [{ p: 0.02, interval: [0.01, 0.04] }]");
        files.replace("conditions.yaml", "percent: 22,", "percent: 22, interval: [18, 26],");

        assertChanges(
                "CONDITIONS: Night leg cramps with no illness behind them: 95 % interval of the prevalence reads “18 to"
                        + " 26 %” instead of “not known”.",
                "LIKELIHOODS: chest pain: P(chest pain | cellulitis) is new: 2 times the base rate (95 % interval 1.5 to"
                        + " 3 times), likelihood ratio 2.0.",
                "LIKELIHOODS: chest pain: P(chest pain | pulmonary embolism): its 95 % interval is 0.5 to 0.75"
                        + " instead of not known.",
                "LIKELIHOODS: breathless: base rate reads “0.02 (95 % interval 0.01 to 0.04)” instead of “0.02”.");
    }

    @Test
    void a_condition_is_told_with_its_prevalence_and_a_lowered_level_is_marked() {
        files.replace("conditions.yaml", "percent: 22, source", "percent: 20, source");
        files.replace("conditions.yaml", "12-17: 0.4, 18-39: 0.5", "12-17: 0.3, 18-39: 0.5");
        files.replace(
                "conditions.yaml",
                "femaleToMale: 1.8\n  careLevel: consultation",
                "femaleToMale: 1.8\n  careLevel: self_care");

        assertChanges(
                "CONDITIONS: Night leg cramps with no illness behind them: prevalence from 22 % to 20 %.",
                "CONDITIONS: Night leg cramps with no illness behind them: factors by age reads “0.3 from 12 to 17,"
                        + " 0.5 from 18 to 39, 1 from 40 to 59, 1.7 from 60 to 74, 2 from 75” instead of “0.4 from 12 to"
                        + " 17, 0.5 from 18 to 39, 1 from 40 to 59, 1.7 from 60 to 74, 2 from 75”.",
                "LOWERED CONDITIONS: Restless legs syndrome: care level lowered from consultation to self_care.");
    }

    @Test
    void a_red_flag_is_told_with_its_rule_and_a_lowered_or_lost_one_is_marked() {
        files.replace("red-flags.yaml", "{ question: breathless, is: [\"yes\"] }, ", "");
        files.replace("red-flags.yaml", "level: emergency_ambulance", "level: consultation_24");

        assertChanges(
                "LOWERED RED_FLAGS: Red flag R1: level lowered from emergency_ambulance to consultation_24.",
                "RED_FLAGS: Red flag R1: rule reads “chest-pain is yes, or cough-blood-faint is yes” instead of"
                        + " “chest-pain is yes, or breathless is yes, or cough-blood-faint is yes”.",
                "LOWERED RED_FLAGS: Red flag R1: “chest-pain is yes”, “breathless is yes”, “cough-blood-faint is yes” no"
                        + " longer raise to emergency_ambulance.");
    }

    @Test
    void a_red_flag_that_is_gone_is_marked() {
        var flags = files.read("red-flags.yaml");
        var from = flags.indexOf("- id: D1");
        var to = flags.indexOf("- id: ", from + 1);
        files.write("red-flags.yaml", flags.substring(0, from) + (to < 0 ? "" : flags.substring(to)));

        var change = diff().of(Part.RED_FLAGS).get(0);

        assertEquals("D1", change.id());
        assertEquals(true, change.lowersCare());
        assertEquals(true, change.sentence().startsWith("Red flag D1: removed; it raised to "));
    }

    @Test
    void a_policy_is_told_with_its_levels_and_its_losses() {
        files.replace("policies/us.yaml", "redFlagLevels: { R2: emergency_ambulance }", "redFlagLevels: {}");
        files.replace("policies/us.yaml", "conditionLevels: {}", "conditionLevels: { night-leg-cramps: consultation }");
        files.replace(
                "policies/us.yaml", "consultation_24: 12, consultation: 50", "consultation_24: 12, consultation: 40");

        assertChanges(
                "POLICIES: Policy us: level of Night leg cramps with no illness behind them raised from self_care to"
                        + " consultation.",
                "LOWERED POLICIES: Policy us: cost of advising consultation where emergency is needed from 50 to 40.");
    }

    @Test
    void questions_groups_advice_and_citations_are_told() {
        files.replace(
                "questions.yaml",
                "{ question: night-wake, is: [\"yes\"] }",
                "{ not: { question: night-wake, is: [\"no\"] } }");
        files.replace("groups.yaml", "damping: 0.5", "damping: 0.6");
        files.replace("citations.yaml", "pmid: \"28586374\", checked: read", "pmid: \"28586374\", checked: secondary");

        assertChanges(
                "QUESTIONS: freq: asked reads “when not (night-wake is no)” instead of “when night-wake is yes”.",
                "GROUPS: Signs of a true cramp: damping from 0.5 to 0.6.",
                "CITATIONS: Citation grandner-2017: checked reads “secondary” instead of “read”.");
    }

    @Test
    void numbers_by_which_dangers_are_found_less_are_marked() {
        files.replace("topic.yaml", "budget: 20", "budget: 3");
        files.replace("conditions.yaml", "percent: 0.1, source", "percent: 0.05, source");
        files.replace("findings.yaml", "    pulmonary-embolism: 0.65\n", "    pulmonary-embolism: 0.6\n");
        files.replace("groups.yaml", "damping: 0.5", "damping: 0.4");

        assertChanges(
                "LOWERED TOPIC: Leg cramps and leg pain: budget lowered from 20 pages to 3 pages.",
                "LOWERED CONDITIONS: Rhabdomyolysis (muscle that breaks down): prevalence lowered from 0.1 % to 0.05 %.",
                "LOWERED LIKELIHOODS: chest pain: P(chest pain | pulmonary embolism) from 0.65 to 0.6; its likelihood"
                        + " ratio from 65 to 60.",
                "LOWERED GROUPS: Signs of a true cramp: damping lowered from 0.5 to 0.4.");
    }

    @Test
    void a_question_that_leaves_the_red_flag_screens_is_marked() {
        files.replace("topic.yaml", "very-ill, palpitations,", "very-ill,");

        var changes = diff().changes();

        assertEquals(
                "Leg cramps and leg pain: red-flag screens no longer ask palpitations.",
                changes.get(0).sentence());
        assertEquals(true, changes.get(0).lowersCare());
    }

    private void assertChanges(String... sentences) {
        assertEquals(
                List.of(sentences),
                diff().changes().stream().map(KnowledgeDiffTest::words).toList());
    }

    private static String words(Change change) {
        return (change.lowersCare() ? "LOWERED " : "") + change.part() + ": " + change.sentence();
    }

    private KnowledgeDiff diff() {
        return KnowledgeDiff.between(before.base(), files.base());
    }
}
