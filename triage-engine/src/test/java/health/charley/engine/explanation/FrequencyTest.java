package health.charley.engine.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, fewer than 1 in 20",
        "0.049, fewer than 1 in 20",
        "0.05, about 1 in 10",
        "0.42, about 4 in 10",
        "0.949, about 9 in 10",
        "0.96, more than 9 in 10",
    })
    void a_probability_reads_as_a_count_of_people(double probability, String words) {
        assertEquals(words, Frequency.of(probability));
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.04, fewer than 1 in 20",
        "0.02, 0.31, up to 4 in 10",
        "0.14, 0.38, between 1 and 4 in 10",
        "0.2, 0.4, between 2 and 4 in 10",
        "0.06, 0.93, between 1 and 9 in 10",
        "0.06, 0.09, about 1 in 10",
        "0.68, 0.98, at least 6 in 10",
        "0.96, 0.99, more than 9 in 10",
        "0.01, 0.99, anywhere from none to all",
    })
    void a_range_reads_as_a_count_of_people_that_never_claims_too_much(double low, double high, String words) {
        assertEquals(words, Frequency.between(new Range(low, high)));
    }

    @ParameterizedTest
    @CsvSource({"0.5, LIKELY", "0.49, POSSIBLE", "0.15, POSSIBLE", "0.14, LESS_LIKELY"})
    void a_probability_has_a_strength(double probability, Strength strength) {
        assertEquals(strength, Strength.of(probability));
    }
}
