package health.charley.content.search;

/**
 * How many slips of the finger turn one word into another: a letter too many, too few or wrong, or two letters in the
 * wrong order (the restricted Damerau-Levenshtein distance).
 */
final class Likeness {
    private static final int SHORT = 7;

    private Likeness() {}

    /** Whether a word may be meant by a mistyped one: one slip in a short word that begins alike, two in a long one. */
    static boolean mayBeMeant(String word, String typed) {
        if (typed.length() < SHORT) {
            return word.charAt(0) == typed.charAt(0) && slips(word, typed) <= 1;
        }
        return slips(word, typed) <= 2;
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
