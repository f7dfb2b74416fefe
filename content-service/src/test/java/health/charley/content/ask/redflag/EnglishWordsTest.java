package health.charley.content.ask.redflag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ask.QuestionSet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which texts red-flag words can be looked for. */
class EnglishWordsTest {
    private final RedFlagWords words = RedFlagWords.packaged();

    @ParameterizedTest
    @CsvFileSource(resources = "/ask/foreign-questions.csv", delimiter = '|')
    void red_flag_words_cannot_be_found_in_another_language(String question) {
        assertFalse(words.canBeFoundIn(question));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ask/harmless-questions.csv", delimiter = '|')
    void they_can_in_english(String question) {
        assertTrue(words.canBeFoundIn(question));
    }

    @Test
    void they_can_in_every_question_of_the_set() throws IOException {
        var unread = Stream.concat(QuestionSet.half("calibration").stream(), QuestionSet.half("held-out").stream())
                .map(QuestionSet.Asked::ask)
                .filter(question -> !words.canBeFoundIn(question))
                .toList();

        assertEquals(List.of(), unread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quinine?", "!!! ???", "", "ch3st pa1n", "see https://example.com/calambre"})
    void a_single_word_a_sign_and_a_disguise_are_no_other_language(String question) {
        assertTrue(words.canBeFoundIn(question));
    }
}
