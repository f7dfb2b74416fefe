package health.charley.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    /** The example of the encyclopedias: 13 words of 24 syllables, grade 11.3. */
    @Test
    void the_platypus_is_read_in_the_eleventh_grade() {
        var text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

        var readability = Readability.of(text);

        assertEquals(new Readability(13, 1, 24), readability);
        assertEquals(11.3, readability.grade(), 0.05);
        assertEquals(16.3, readability.age(), 0.05);
    }

    @Test
    void a_sentence_of_sixteen_words_is_counted_as_a_reader_would() {
        var text = "This sentence, taken as a reading passage unto itself, is being used to prove a point.";

        var readability = Readability.of(text);

        assertEquals(new Readability(16, 1, 23), readability);
        assertEquals(7.6, readability.grade(), 0.05);
    }

    @Test
    void the_cat_on_the_mat_needs_no_grade() {
        var readability = Readability.of("The cat sat on the mat.");

        assertEquals(new Readability(6, 1, 6), readability);
        assertEquals(0, readability.grade());
    }

    @Test
    void colons_and_quoted_ends_end_a_sentence_and_numbers_do_not() {
        var text = "Call 911 now: do not wait. \"Is it 2.5 cm?\" they ask; say yes";

        var readability = Readability.of(text);

        assertEquals(5, readability.sentences());
        assertEquals(14, readability.words());
    }

    @Test
    void texts_read_together_are_counted_together() {
        var texts = List.of("Do you have diarrhea?", "It can make you lose salt.");

        var readability = Readability.ofAll(texts);

        assertEquals(new Readability(10, 2, 13), readability);
    }

    @Test
    void no_words_are_no_reading() {
        var readability = Readability.of(" – ");

        assertEquals(new Readability(0, 0, 0), readability);
        assertEquals(0, readability.grade());
    }

    @ParameterizedTest
    @CsvSource({
        "leg, 1", "ankle, 2", "calves, 1", "rubbed, 1", "swollen, 2", "numbness, 2", "medicine, 3", "breathe, 1",
        "sometimes, 2", "diarrhea, 4", "calcium, 3", "magnesium, 4", "diet, 2", "anxiety, 4", "being, 2", "spasm, 2",
        "didn't, 2", "fluid, 2", "usually, 4", "area, 3", "night-time, 2", "48, 1", "GP, 2", "medication, 4"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        var counted = Readability.of(word).syllables();

        assertEquals(syllables, counted);
    }
}
