package health.charley.content.ask.retrieval;

import health.charley.content.ask.words.Words;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern OF_NOTHING_ASKED = Pattern.compile(
            " aged [0-9]+(?= )| [0-9]+ (?:or|and) (?:older|over)(?= )| [a-z]+ (?:study|studies|survey|surveys)(?= )");

    private static final String UNIT = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?= )";

    /** {@code one} as in "do not stop one on your own" or "one leg", which counts nothing; "one in five" does. */
    private static final Pattern ONE = Pattern.compile(
            " one (?!(?:in|to|or|and|time|times|half|third|quarter|percent|hundred|thousand|" + UNIT + ")(?= ))");

    private static final Pattern TIME = Pattern.compile(" \\w+ " + UNIT);
    private static final Pattern TIME_ASKED = Pattern.compile(" (?:often|" + UNIT + ")");

    private Numbers() {}

    /**
     * Whether a text holds a number that may be the amount asked for: no age of the people who are spoken of ({@code 75 or older}),
     * no number of studies, no {@code one} that stands for a thing, and no time where none is asked for.
     */
    static boolean answer(String question, String text) {
        var counted = ONE.matcher(spaced(text)).replaceAll(" ");
        var amounts = OF_NOTHING_ASKED.matcher(counted).replaceAll(" ");
        return isIn(
                TIME_ASKED.matcher(spaced(question)).find()
                        ? amounts
                        : TIME.matcher(amounts).replaceAll(" "));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }

    private static boolean isIn(String text) {
        return Words.of(text).stream().anyMatch(word -> Character.isDigit(word.charAt(0)) || WORDS.contains(word));
    }
}
