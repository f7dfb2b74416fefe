package health.charley.engine.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    /** One that is said in tenths as well as in anything else. */
    private static final Range WIDE = new Range(0.3, 0.6);

    @ParameterizedTest
    @CsvSource({
        "0.0, fewer than 1 in 20",
        "0.049, fewer than 1 in 20",
        "0.05, about 1 in 20",
        "0.055, about 1 in 20",
        "0.0583, about 1 in 20",
        "0.0584, about 1 in 15",
        "0.0833, about 1 in 15",
        "0.0834, about 1 in 10",
        "0.1249, about 1 in 10",
        "0.1251, about 3 in 20",
        "0.1749, about 3 in 20",
        "0.1751, about 2 in 10",
        "0.2499, about 2 in 10",
        "0.2501, about 3 in 10",
        "0.42, about 4 in 10",
        "0.5, about 5 in 10",
        "0.8249, about 8 in 10",
        "0.8251, about 17 in 20",
        "0.8749, about 17 in 20",
        "0.8751, about 9 in 10",
        "0.9166, about 9 in 10",
        "0.9167, about 14 in 15",
        "0.9416, about 14 in 15",
        "0.9417, about 19 in 20",
        "0.95, about 19 in 20",
        "0.96, more than 19 in 20",
    })
    void a_probability_reads_as_a_count_of_people(double probability, String words) {
        assertEquals(words, Frequency.of(probability, WIDE).words());
    }

    @ParameterizedTest
    @CsvSource({
        "0.02, 0.001, 0.04, fewer than 1 in 20",
        "0.2, 0.02, 0.31, up to 4 in 10",
        "0.3, 0.14, 0.38, between 1 and 4 in 10",
        "0.3, 0.2, 0.4, between 2 and 4 in 10",
        "0.5, 0.1, 0.9, between 1 and 9 in 10",
        "0.5, 0.06, 0.93, between 1 and 19 in 20",
        "0.1, 0.06, 0.09, between 1 and 2 in 20",
        "0.2, 0.06, 0.31, between 1 and 7 in 20",
        "0.5, 0.06, 0.97, at least 1 in 20",
        "0.5, 0.03, 0.93, up to 19 in 20",
        "0.1, 0.03, 0.07, up to 1 in 10",
        "0.9, 0.88, 0.94, between 17 and 19 in 20",
        "0.3, 0.3, 0.3, about 3 in 10",
        "0.8, 0.68, 0.98, at least 6 in 10",
        "0.97, 0.96, 0.99, more than 19 in 20",
        "0.5, 0.01, 0.99, anywhere from none to all",
    })
    void a_range_reads_as_a_count_of_people_that_never_claims_too_much(
            double probability, double low, double high, String words) {
        assertEquals(words, Frequency.of(probability, new Range(low, high)).range());
    }

    /** Those that once were said in two ways, such as "about 7 in 10 (between 7 and 19 in 20)", and one near each end. */
    @ParameterizedTest
    @CsvSource({
        "0.7, 0.36, 0.94, about 14 in 20, between 7 and 19 in 20",
        "0.85, 0.5, 0.98, about 17 in 20, at least 10 in 20",
        "0.3, 0.07, 0.74, about 6 in 20, between 1 and 15 in 20",
        "0.07, 0.02, 0.19, about 1 in 15, up to 3 in 15",
        "0.07, 0.06, 0.19, about 1 in 15, up to 3 in 15",
        "0.93, 0.7, 0.95, about 14 in 15, at least 10 in 15",
        "0.02, 0.001, 0.12, fewer than 1 in 20, up to 3 in 20",
        "0.97, 0.62, 0.99, more than 19 in 20, at least 12 in 20",
    })
    void a_probability_and_its_range_are_counts_of_the_same_number_of_people(
            double probability, double low, double high, String words, String range) {
        assertEquals(new Frequency(words, range), Frequency.of(probability, new Range(low, high)));
    }

    @Test
    void a_count_of_people_is_never_more_than_a_third_off_of_those_who_have_it_or_of_those_who_do_not() {
        for (var thousandths = 50; thousandths <= 950; thousandths++) {
            var probability = thousandths / 1000.0;
            for (var range : List.of(WIDE, new Range(0.06, 0.6), new Range(0.3, 0.94))) {
                var said = said(Frequency.of(probability, range).words());

                assertTrue(off(said, probability) <= 4.0 / 3 + 1e-9, () -> probability + " is said as " + said);
                assertTrue(off(1 - said, 1 - probability) <= 4.0 / 3 + 1e-9, () -> probability + " is said as " + said);
            }
        }
    }

    private static double off(double said, double meant) {
        return Math.max(said / meant, meant / said);
    }

    private static double said(String words) {
        var parts = words.split(" ");
        return Double.parseDouble(parts[1]) / Double.parseDouble(parts[3]);
    }

    @Test
    void a_range_that_is_said_holds_the_range_that_is_meant() {
        for (var low = 5; low <= 95; low++) {
            for (var high = low; high <= 95; high++) {
                var range = new Range(low / 100.0, high / 100.0);
                var words = Frequency.of((low + high) / 200.0, range).range().split(" ");
                var of = Double.parseDouble(words[words.length - 1]);

                assertTrue(least(words) / of <= range.low() + 1e-9, () -> String.join(" ", words));
                assertTrue(most(words, of) / of >= range.high() - 1e-9, () -> String.join(" ", words));
            }
        }
    }

    private static double least(String[] words) {
        return words[0].equals("up") ? 0 : Double.parseDouble(words[words[0].equals("at") ? 2 : 1]);
    }

    private static double most(String[] words, double of) {
        return words[0].equals("at") ? of : Double.parseDouble(words[words.length - 3]);
    }

    @ParameterizedTest
    @CsvSource({"0.5, LIKELY", "0.49, POSSIBLE", "0.15, POSSIBLE", "0.14, LESS_LIKELY"})
    void a_probability_has_a_strength(double probability, Strength strength) {
        assertEquals(strength, Strength.of(probability));
    }
}
