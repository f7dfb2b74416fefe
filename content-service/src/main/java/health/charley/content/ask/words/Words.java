package health.charley.content.ask.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Free text as its words: in small letters, without accents, apostrophes and whatever else is no letter or digit. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[0-9]+(?:[.,][0-9]+)*|[a-z]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]");
    private static final Pattern OWNER = Pattern.compile("['’`´]s\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final Pattern CAN_NOT = Pattern.compile("\\bcan not\\b");

    private Words() {}

    /** The words in their order; {@code can't} is {@code cant}, {@code leg's} is {@code leg} and {@code s}. */
    public static List<String> of(String text) {
        return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    /** The words in their order, without endings. */
    public static List<String> stems(String text) {
        return of(text).stream().map(Stem::of).toList();
    }

    /** A text in small letters, without accents, apostrophes and signs that are not seen. */
    public static String plain(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var seen = UNSEEN.matcher(small).replaceAll("");
        var alone = APOSTROPHE.matcher(OWNER.matcher(seen).replaceAll(" s")).replaceAll("");
        return CAN_NOT.matcher(alone).replaceAll("cannot");
    }
}
