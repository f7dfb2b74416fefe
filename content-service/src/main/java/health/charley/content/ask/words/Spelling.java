package health.charley.content.ask.words;

/**
 * Whether a word may be a misspelling of another: one slip of the keyboard in a word of five letters or more, two in one
 * of eight or more, and in one of four two neighbours swapped or its last letter written once for twice ({@code kil}). A
 * slip is a letter too many, too few, wrong, or swapped with the next (the distance of Damerau and Levenshtein in its
 * restricted form [1]).
 *
 * <p>[1] L. Boytsov, "Indexing methods for approximate dictionary searching", ACM J. Exp. Algorithmics 16 (2011), section 2.
 */
public final class Spelling {
    private static final int SWAPS_FROM = 4;
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 8;

    private Spelling() {}

    public static boolean mayMean(String written, String meant) {
        if (written.equals(meant)) {
            return true;
        }
        if (meant.length() < ONE_SLIP_FROM) {
            return meant.length() == SWAPS_FROM && (isSwap(written, meant) || isHalfOfDouble(written, meant));
        }
        var allowed = meant.length() < TWO_SLIPS_FROM ? 1 : 2;
        return Math.abs(written.length() - meant.length()) <= allowed && slips(written, meant) <= allowed;
    }

    private static boolean isHalfOfDouble(String written, String meant) {
        return written.length() == SWAPS_FROM - 1
                && meant.startsWith(written)
                && meant.charAt(SWAPS_FROM - 1) == written.charAt(SWAPS_FROM - 2);
    }

    private static boolean isSwap(String written, String meant) {
        return written.length() == meant.length()
                && written.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(meant.chars().sorted().boxed().toList())
                && slips(written, meant) == 1;
    }

    static int slips(String one, String other) {
        var distance = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                distance[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(distance, one, other, i, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int fewest(int[][] distance, String one, String other, int i, int j) {
        var wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var fewest = Math.min(distance[i - 1][j - 1] + wrong, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, distance[i - 2][j - 2] + 1) : fewest;
    }
}
