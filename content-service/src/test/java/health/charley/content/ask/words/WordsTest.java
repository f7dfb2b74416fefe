package health.charley.content.ask.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void text_is_parted_into_small_words_without_marks() {
        var words = Words.of("My calf's SWOLLEN — I can’t walk, 100.4 °F & café");

        assertEquals(List.of("my", "calf", "s", "swollen", "i", "cant", "walk", "100.4", "f", "cafe"), words);
    }

    @Test
    void can_not_is_cannot_and_hidden_characters_are_nothing() {
        var words = Words.of("I can not br\u200beathe");

        assertEquals(List.of("i", "cannot", "breathe"), words);
    }

    @ParameterizedTest
    @CsvSource({
        "breathes, breathing",
        "cramps, cramping",
        "stopped, stop",
        "massage, massaging",
        "injuries, injury",
        "stretches, stretched"
    })
    void forms_of_a_word_have_one_stem(String one, String other) {
        assertEquals(Stem.of(one), Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"swolen, swollen", "clod, cold", "chset, chest", "brething, breathing", "numbnss, numbness"})
    void slips_of_the_keyboard_are_forgiven(String written, String meant) {
        assertTrue(Spelling.mayMean(written, meant));
    }

    @ParameterizedTest
    @CsvSource({"bed, red", "could, cold", "numb, thumb", "beg, leg", "cheats, chest"})
    void another_word_is_no_misspelling(String written, String meant) {
        assertFalse(Spelling.mayMean(written, meant));
    }
}
