package health.charley.content.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource({
        "my GP Ann helped, Ann, my GP [removed] helped",
        "Ann and Ann, Ann, [removed] and [removed]",
        "AnnAnn, Ann, [removed]",
        "Annabel, Ann, [removed]abel",
        "Al called, Al, [removed] called",
        "a calf and a cramp, a, [removed] calf and [removed] cramp",
        "a [removed] b, b, a [removed] [removed]",
        "a [removed] removed, removed, a [removed] [removed]",
        "a (b+) $1, (b+), a [removed] $1",
        "all of it, all of it, [removed]"
    })
    void a_phrase_is_removed_wherever_it_stands(String text, String phrase, String expected) {
        assertEquals(expected, new Redaction(List.of(phrase)).of(text));
    }

    @Test
    void a_phrase_in_another_is_removed_with_it() {
        var redaction = new Redaction(List.of("Ann", "Ann Lee"));

        assertEquals("[removed] knows [removed]", redaction.of("Ann Lee knows Ann"));
    }

    @Test
    void a_phrase_that_stands_in_a_mark_alone_is_missing() {
        assertEquals(1, new Redaction(List.of("a", "removed")).firstMissingIn("a [removed] b"));
        assertEquals(-1, new Redaction(List.of("a", "b")).firstMissingIn("a [removed] b"));
    }

    @Test
    void a_phrase_of_one_or_two_letters_within_words_alone_is_missing() {
        assertEquals(0, new Redaction(List.of("al")).firstMissingIn("calf and pal"));
        assertEquals(-1, new Redaction(List.of("alf")).firstMissingIn("calf and pal"));
    }

    @Test
    void an_empty_phrase_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Redaction(List.of("")));
    }

    /** With any text for each mark, the result is the original again: nothing was put in and nothing changed its place. */
    @Test
    void whatever_is_redacted_what_is_left_is_the_original() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var text = random.ints(30, 'a', 'e').mapToObj(Character::toString).collect(Collectors.joining());
            var start = random.nextInt(25);
            var redaction =
                    new Redaction(List.of(text.substring(start, start + 1 + random.nextInt(5)), text.substring(0, 1)));

            var redacted = redaction.of(text);

            var original = Arrays.stream(redacted.split(Pattern.quote("[removed]"), -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".+"));
            assertTrue(text.matches(original), text + " became " + redacted);
        }
    }
}
