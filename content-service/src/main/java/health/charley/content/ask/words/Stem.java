package health.charley.content.ask.words;

import java.util.regex.Pattern;

/**
 * A word without its ending, so that {@code breathe}, {@code breathes} and {@code breathing} are the same. A plain rule and
 * no dictionary: irregular forms ({@code swollen}) are words of their own.
 */
public final class Stem {
    private static final int SHORTEST = 3;

    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)es");
    private static final Pattern NO_PLURAL = Pattern.compile(".*[sui]s");
    private static final Pattern SPOKEN = Pattern.compile(".*[aeiouy].*");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

    private Stem() {}

    public static String of(String word) {
        if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        var single = withoutPlural(word);
        var plain = withoutTense(single);
        return plain.length() > SHORTEST && plain.endsWith("e") ? cut(plain, 1) : plain;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies")) {
            return word.length() > 4 ? cut(word, 3) + "y" : word;
        }
        if (HISSING.matcher(word).matches()) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !NO_PLURAL.matcher(word).matches() ? cut(word, 1) : word;
    }

    private static String withoutTense(String word) {
        for (var ending : new String[] {"ing", "ed", "ly"}) {
            var rest = cut(word, ending.length());
            if (word.endsWith(ending)
                    && rest.length() >= SHORTEST
                    && SPOKEN.matcher(rest).matches()) {
                return DOUBLED.matcher(rest).matches() ? cut(rest, 1) : rest;
            }
        }
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
