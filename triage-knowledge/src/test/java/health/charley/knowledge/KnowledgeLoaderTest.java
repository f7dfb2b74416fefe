package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults in one knowledge file, each with its sentence. */
class KnowledgeLoaderTest {
    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @Test
    void the_knowledge_as_it_is_loads() {
        var version = KnowledgeLoader.load(files.folder());

        assertEquals("leg-cramps", version.topic().id());
        assertEquals(28, version.base().conditions().size());
        assertEquals(
                List.of("uk", "us"),
                version.base().policies().stream().map(policy -> policy.id()).toList());
    }

    @Test
    void a_missing_file() {
        files.delete("groups.yaml");

        assertFault("groups.yaml: The file is missing.");
    }

    @Test
    void a_file_that_is_not_yaml() {
        files.write("groups.yaml", "- id: [unclosed\n");

        assertFault(
                "groups.yaml: The file is not YAML that can be read, see line 1, column 16: a character, a bracket, a"
                        + " quote or an indent there is missing, out of place or not allowed.");
    }

    @Test
    void a_list_as_a_key() {
        files.write("groups.yaml", "- id: a\n- ? [b]\n  : c\n");

        assertFault(
                "groups.yaml: The file is not YAML that can be read, see line 2, column 6: a key or a value there is"
                        + " not of a kind that can be read.");
    }

    @Test
    void lists_in_lists_without_end() {
        files.write("groups.yaml", "- ".repeat(1200) + "x");

        assertFault(
                "groups.yaml: The file is not YAML that can be read, see line 1, column 2001: it is nested too deeply,"
                        + " or longer than may be.");
    }

    @Test
    void a_key_given_twice() {
        files.replace("topic.yaml", "version: 1.1.0", "version: 1.1.0\nversion: 1.1.1");

        assertFault("topic.yaml: The file is not YAML that can be read, see line 5, column 8: a key is given twice.");
    }

    @Test
    void a_key_that_is_not_known() {
        files.replace("conditions.yaml", "alias: nlc", "alias: nlc\n  likelihood: 3");

        assertFault("conditions.yaml, 'night-leg-cramps': 'likelihood' is not a key that is known here.");
    }

    @Test
    void a_key_that_is_missing() {
        files.replace("conditions.yaml", "  careLevel: self_care\n", "");

        assertFault("conditions.yaml, 'night-leg-cramps': 'careLevel' is missing.");
    }

    @Test
    void a_yes_without_quotes() {
        files.replace("findings.yaml", "values: [\"yes\"]", "values: [true]");

        assertFault("findings.yaml, 'chest-pain': 'values' must be text; put true in quotes.");
    }

    @Test
    void an_interview_longer_than_20_pages() {
        files.replace("topic.yaml", "budget: 20", "budget: 40");

        assertFault("topic.yaml, 'leg-cramps': 'budget' is at most 20 pages, not 40.");
    }

    @Test
    void a_wrong_level_that_costs_nothing() {
        files.replace(
                "policies/us.yaml",
                "emergency: 0, consultation_24: 12, consultation: 50, self_care: 80",
                "emergency: 0, consultation_24: 0, consultation: 0, self_care: 0");

        assertFault("policies/us.yaml, 'us', 'loss': Advising 'self_care' where 'emergency' is needed must cost more"
                + " than nothing.");
    }

    @Test
    void a_worse_level_that_costs_less() {
        files.replace("policies/us.yaml", "consultation: 50, self_care: 80", "consultation: 50, self_care: 40");

        assertFault("policies/us.yaml, 'us', 'loss': Advising 'self_care' where 'emergency' is needed must not cost"
                + " less than advising 'consultation', which is nearer to it.");
    }

    @Test
    void a_word_that_stands_for_nothing() {
        files.replace("conditions.yaml", "careLevel: self_care", "careLevel: home");

        assertFault("conditions.yaml, 'night-leg-cramps': 'careLevel' cannot be 'home';"
                + " it is one of self_care, consultation, consultation_24, emergency, emergency_ambulance.");
    }

    @Test
    void a_number_without_a_source() {
        files.replace("findings.yaml", "  source: expert-estimate\n", "");

        assertFault("findings.yaml, 'chest-pain': Its numbers have no source: give 'source' a citation's id or"
                + " 'expert-estimate'.");
    }

    @Test
    void a_prevalence_without_a_source() {
        files.replace("conditions.yaml", "percent: 22, source: expert-estimate,", "percent: 22,");

        assertFault("conditions.yaml, 'night-leg-cramps', 'prevalence': Its numbers have no source: give 'source' a"
                + " citation's id or 'expert-estimate'.");
    }

    @Test
    void a_probability_outside_0_to_1() {
        files.replace("findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: 6.5");

        assertFault(
                "findings.yaml, 'chest-pain', 'given': The probability under 'pulmonary-embolism' lies between 0 and 1,"
                        + " not at 6.5.");
    }

    @Test
    void a_base_rate_outside_0_to_1() {
        files.replace("findings.yaml", "base: 0.01", "base: 0");

        assertFault("findings.yaml, 'chest-pain': A base rate lies between 0 and 1, not at 0.0.");
    }

    @Test
    void a_clause_that_says_nothing() {
        files.replace("questions.yaml", "{ question: night-wake, is: [\"yes\"] }", "{ question: night-wake }");

        assertFault("questions.yaml, 'freq', 'enableWhen': A clause says 'is', 'atLeast', 'atMost' or 'countAtLeast'.");
    }

    @Test
    void a_choice_that_leaves_no_room_for_not_being_sure() {
        files.replace("questions.yaml", "    - { value: not-sure, label: \"I'm not sure\" }\n", "");

        assertFault("questions.yaml, 'chest-pain': Everyone may not be sure: the options must hold 'not-sure'.");
    }

    @Test
    void a_choice_with_one_value_twice() {
        files.replace("questions.yaml", "{ value: \"no\", label: \"No\" }", "{ value: \"yes\", label: \"No\" }");

        assertFault("questions.yaml, 'chest-pain': Two options have the same value: [yes, yes, not-sure].");
    }

    @Test
    void an_age_band_that_cannot_be_read() {
        files.replace("conditions.yaml", "12-17: 0.4", "teens: 0.4");

        assertFault(
                "conditions.yaml, 'night-leg-cramps', 'ageFactors': 'teens' is not an age band such as 18-39 or 75+.");
    }

    @Test
    void every_entry_with_a_fault_is_named() {
        files.replace("conditions.yaml", "careLevel: self_care", "careLevel: home");
        files.replace("findings.yaml", "base: 0.01", "base: 7");
        files.append("groups.yaml", "\n- 7\n");

        assertEquals(
                List.of(
                        "conditions.yaml, 'night-leg-cramps': 'careLevel' cannot be 'home'; it is one of self_care,"
                                + " consultation, consultation_24, emergency, emergency_ambulance.",
                        "findings.yaml, 'chest-pain': A base rate lies between 0 and 1, not at 7.0.",
                        "groups.yaml: Each entry is a mapping of keys to values."),
                files.faults());
    }

    private void assertFault(String sentence) {
        assertEquals(List.of(sentence), files.faults());
    }
}
