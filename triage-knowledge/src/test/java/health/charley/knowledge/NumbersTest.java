package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that nothing can be reckoned with, each with its sentence. */
class NumbersTest {
    @TempDir
    Path folder;

    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        conditions.yaml  | femaleToMale: 1.2 | femaleToMale: 1e308 | conditions.yaml, 'night-leg-cramps': 'femaleToMale' must be 0 or a number between 0.000000001 and 1000000, or below 0 as far, not 1.0E308.
        conditions.yaml  | femaleToMale: 1.2 | femaleToMale: 1001 | conditions.yaml, 'night-leg-cramps': An age factor needs ages in order and a factor from 0 to 1000: 0–2147483647, 1001.0
        conditions.yaml  | 12-17: 0.4 | 12-17: 1e309 | conditions.yaml, 'night-leg-cramps', 'ageFactors': '12-17' must be 0 or a number between 0.000000001 and 1000000, or below 0 as far, not Infinity.
        conditions.yaml  | percent: 22 | percent: 1e-320 | conditions.yaml, 'night-leg-cramps', 'prevalence': 'percent' must be 0 or a number between 0.000000001 and 1000000, or below 0 as far, not 1.0E-320.
        policies/us.yaml | emergency: 5 | emergency: 1e300 | policies/us.yaml, 'us', 'loss', 'emergency_ambulance': 'emergency' must be 0 or a number between 0.000000001 and 1000000, or below 0 as far, not 1.0E300.
        topic.yaml       | minimumAge: 12 | minimumAge: 121 | topic.yaml, 'leg-cramps': 'minimumAge' is in whole years from 0 to 120, not 121.
        topic.yaml       | minimumAge: 12 | minimumAge: -1 | topic.yaml, 'leg-cramps': 'minimumAge' is in whole years from 0 to 120, not -1.
        findings.yaml    | base: 0.01 | base: [{ p: 0.01, from: -9, to: -5 }] | findings.yaml, 'chest-pain', 'base' 1: No age is from -9 to -5.
        """)
    void a_number_that_is_too_great_or_too_small_is_a_fault(
            String file, String text, String replacement, String sentence) {
        files.replace(file, text, replacement);

        assertEquals(List.of(sentence), files.faults());
    }

    @Test
    void people_whom_no_condition_could_befall_are_a_fault() {
        files.write(
                "conditions.yaml",
                files.read("conditions.yaml")
                        .replaceAll("femaleToMale: .*", "femaleToMale: { default: 1, 50-60: 0 }")
                        .replaceAll("pregnancyPercent: .*", ""));

        assertEquals(
                List.of("No condition has a prevalence above 0 at age 50, sex female, pregnancy none."),
                files.faults());
    }
}
