package health.charley.content.ask.redflag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.testing.Repository;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the topic leg-cramps, as they are packed with the service. */
class RedFlagWordsTest {
    private static final Set<String> EMERGENCIES = Set.of("emergency", "emergency_ambulance");

    private final RedFlagWords words = RedFlagWords.packaged();

    @Test
    void every_emergency_rule_has_words_and_every_rule_with_words_is_one() throws IOException {
        var rules = knowledge("red-flags.yaml");
        var withWords = knowledge("words/red-flag-words.yaml").path("rules");

        var emergencies = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> EMERGENCIES.contains(rule.path("level").asText()))
                .map(rule -> rule.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        var named = withWords.findValuesAsText("rule");

        assertEquals(emergencies, new TreeSet<>(named));
        assertEquals(emergencies.size(), named.size());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ask/red-flag-questions.csv", delimiter = '|')
    void what_people_write_speaks_of_the_rule(String rule, String question) {
        var found = words.in(question);

        assertTrue(found.stream().anyMatch(redFlag -> redFlag.rule().equals(rule)), question + ": " + found);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ask/general-emergencies.csv", delimiter = '|')
    void an_emergency_that_belongs_to_no_topic_is_general(String rule, String question) {
        var found = words.in(question);

        assertTrue(
                found.stream().anyMatch(redFlag -> redFlag.rule().equals(rule) && redFlag.isGeneral()),
                question + ": " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have no chest pain",
                "It is not that I can't breathe",
                "never had a fever in my life",
                "my leg is not swollen"
            })
    void a_denial_alarms_as_well(String question) {
        var found = words.in(question);

        assertTrue(!found.isEmpty(), question);
    }

    @Test
    void what_needs_an_ambulance_comes_first() {
        var found = words.in("I have a fever and my chest hurts");

        assertEquals(List.of("R1", "R16"), found.stream().map(RedFlag::rule).toList());
    }

    @Test
    void a_red_flag_says_what_the_rule_says() {
        var found = words.in("coughing blood");

        assertEquals(
                List.of(new RedFlag(
                        "leg-cramps",
                        "R1",
                        "emergency_ambulance",
                        "Chest pain, trouble breathing, coughing up blood or passing out."
                                + " This can mean a clot in the lungs or a heart problem.")),
                found);
    }

    private static JsonNode knowledge(String file) throws IOException {
        var path = Repository.root().resolve("knowledge/leg-cramps").resolve(file);
        return new YAMLMapper().readTree(path.toFile());
    }
}
