package health.charley.content.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like the mark of a finding ({@link Marks}) in the words that readers get. Marks are taken out of a text: one
 * that stays was mistyped, or stands where nothing reads it.
 */
final class StrayMarks {
    /** Ids shorter than this are no findings; so are braces around anything else. */
    private static final String ID = "[a-z0-9][a-z0-9-]{2,}";

    private static final Pattern STRAY = Pattern.compile(
            "\\{ *" + ID + "(?: +" + ID + ")* *}|\\{ *" + ID + "(?=\\s|$)|(?<=^|\\s)" + ID + " *}",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private StrayMarks() {}

    /** What to say of the first one; nothing where there is none. */
    static Optional<String> in(String words) {
        return Optional.of(STRAY.matcher(words)).filter(Matcher::find).map(stray -> sentence(stray.group()));
    }

    private static String sentence(String stray) {
        return "Readers would see '" + stray
                + "' as it is. The mark of a finding is written like '{swelling-one-leg}', behind"
                + " a space at the end of a list item of a section.";
    }
}
