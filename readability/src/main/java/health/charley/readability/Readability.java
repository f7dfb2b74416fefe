package health.charley.readability;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text in English is to read: its words, sentences and syllables, and the school grade that follows from them.
 *
 * <p>The grade is the Flesch-Kincaid grade level [1]. A colon or semicolon ends a sentence, as in Flesch's count [2].
 * Deviation: a number counts as one word of one syllable, however it is read aloud. The syllables are counted by rules of
 * spelling, see {@link Syllables}.
 *
 * <p>One short text says little: a question of three words has grade 20 when one of them is "diarrhea". Judge texts that
 * are read together, with {@link #ofAll}.
 *
 * <p>[1] Kincaid, Fishburne, Rogers and Chissom: Derivation of new readability formulas for Navy enlisted personnel.
 * Research Branch Report 8-75, 1975.<br>
 * [2] Flesch: A new readability yardstick. Journal of Applied Psychology 32, 1948.
 */
public record Readability(int words, int sentences, int syllables) {
    /** A child starts first grade at six, and is a year older in each grade. */
    private static final int AGE_BEFORE_FIRST_GRADE = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"')\\]]*(?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    public Readability {
        if (words < 0 || sentences < 0 || syllables < 0 || (words == 0) != (sentences == 0)) {
            throw new IllegalArgumentException(
                    "A text with words has a sentence: " + words + " words, " + sentences + " sentences.");
        }
    }

    public static Readability of(String text) {
        var words = SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> WORD.matcher(word).find())
                .toList();
        if (words.isEmpty()) {
            return new Readability(0, 0, 0);
        }
        var syllables = words.stream().mapToInt(Syllables::of).sum();
        return new Readability(words.size(), sentences(text), syllables);
    }

    /** Texts that are read together; each ends a sentence of its own. */
    public static Readability ofAll(Collection<String> texts) {
        return texts.stream().map(Readability::of).reduce(new Readability(0, 0, 0), Readability::plus);
    }

    public Readability plus(Readability other) {
        return new Readability(words + other.words, sentences + other.sentences, syllables + other.syllables);
    }

    /** The school grade in the United States that reads such a text: 0 for a text without a word, never below 0. */
    public double grade() {
        if (words == 0) {
            return 0;
        }
        var grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Math.max(0, grade);
    }

    /** The age in years at which such a text can be read: that of the grade's pupils at its start. */
    public double age() {
        return grade() + AGE_BEFORE_FIRST_GRADE;
    }

    private static int sentences(String text) {
        return (int) SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
    }
}
