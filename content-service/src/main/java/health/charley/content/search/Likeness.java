package health.charley.content.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many slips of the finger turn one word into another: a letter too many, too few or wrong, or two letters in the
 * wrong order (the restricted Damerau-Levenshtein distance).
 */
final class Likeness {
    private static final int SHORTEST = 3;
    private static final int SHORT = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Likeness() {}

    /**
     * Whether a word may be meant by a mistyped one: a letter too few in one of three letters, one slip in a short word that begins
     * alike, two in a long one.
     */
    static boolean mayBeMeant(String word, String typed) {
        if (typed.length() <= SHORTEST && word.length() <= typed.length()) {
            return false;
        }
        if (typed.length() < SHORT) {
            return word.charAt(0) == typed.charAt(0) && slips(word, typed) <= 1;
        }
        return slips(word, typed) <= 2;
    }

    /** All that a short word may have been before one slip, as long as it began alike; none for a long one. */
    static List<String> oneSlipAway(String typed) {
        if (typed.length() >= SHORT) {
            return List.of();
        }
        return IntStream.rangeClosed(1, typed.length())
                .boxed()
                .flatMap(at -> oneSlipAway(typed.substring(0, at), typed.substring(at)))
                .toList();
    }

    private static Stream<String> oneSlipAway(String before, String after) {
        var letters = LETTERS.chars().mapToObj(Character::toString).toList();
        var tooFew = letters.stream().map(letter -> before + letter + after);
        if (after.isEmpty()) {
            return tooFew;
        }
        var rest = after.substring(1);
        var wrong = letters.stream().map(letter -> before + letter + rest);
        var swapped = before.length() > 1
                ? before.substring(0, before.length() - 1) + after.charAt(0) + before.charAt(before.length() - 1) + rest
                : before + rest;
        return Stream.of(tooFew, wrong, Stream.of(before + rest, swapped)).flatMap(Function.identity());
    }

    static boolean haveTheSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    static int slips(String one, String other) {
        var counts = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : fewest(counts, one, other, i, j);
            }
        }
        return counts[one.length()][other.length()];
    }

    private static int fewest(int[][] counts, String one, String other, int i, int j) {
        var wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var fewest = Math.min(counts[i - 1][j - 1] + wrong, 1 + Math.min(counts[i - 1][j], counts[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, counts[i - 2][j - 2] + 1) : fewest;
    }
}
