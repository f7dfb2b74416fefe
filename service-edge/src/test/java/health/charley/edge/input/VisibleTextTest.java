package health.charley.edge.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D\u200D", "\u202E", "\u2066\u2069", "\uFEFF", "\u00AD", "\u3164", "\u2800"})
    void what_nobody_sees_is_left_out(String unseen) {
        assertEquals("ab", VisibleText.of(unseen + "a" + unseen.replace("\u200D", "") + "b"));
    }

    @Test
    void a_question_mark_is_seen_and_a_mark_without_a_letter_is_not() {
        assertFalse(VisibleText.isEmpty("?"));
        assertTrue(VisibleText.isEmpty("\u0301"));
        assertTrue(VisibleText.isEmpty("\u00A0\u2007\uFE0F"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u3164", "\u2800\u115F", "\u1160\uFFA0", "\u200B\u200D", "\uE000", "\u0903", "\u0000", " \n"})
    void text_of_which_nobody_sees_anything_is_empty_and_against_the_constraint(String unseen) {
        assertTrue(VisibleText.isEmpty(unseen));
        assertFalse(unseen.matches(VisibleText.REGEXP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2800a", "\n.\n", "\uD83D\uDE42", "\u0634"})
    void one_character_to_see_is_enough(String seen) {
        assertFalse(VisibleText.isEmpty(seen));
        assertTrue(seen.matches(VisibleText.REGEXP));
    }

    @Test
    void joiners_between_what_is_left_out_go_as_well() {
        assertEquals("", VisibleText.of("\uDB40\uDC01\u200D".repeat(3)));
    }

    @Test
    void joiners_within_words_and_pictures_stay() {
        assertEquals("\u0645\u06CC\u200C\u0631\u0648\u0645", VisibleText.of("\u0645\u06CC\u200C\u0631\u0648\u0645"));
        assertEquals("\uD83D\uDC69\u200D\u2695\uFE0F", VisibleText.of("\uD83D\uDC69\u200D\u2695\uFE0F"));
    }
}
