package health.charley.content.ask.retrieval;

import health.charley.content.ask.words.Words;
import java.util.Set;

/** Numbers in free text, in digits or in words. */
final class Numbers {
    private static final Set<String> WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "half",
            "quarter",
            "third",
            "twice",
            "once",
            "dozen",
            "hundred",
            "thousand");

    private Numbers() {}

    static boolean areIn(String text) {
        return Words.of(text).stream().anyMatch(word -> Character.isDigit(word.charAt(0)) || WORDS.contains(word));
    }
}
