package health.charley.content.ask.redflag;

import java.util.regex.Pattern;

/** Signs and abbreviations of a text, written out where their letters alone would say something else or nothing. */
final class Abbreviations {
    private static final Pattern DEGREES =
            Pattern.compile("\\s*(?:°\\s*|(?=[\\u2103\\u2109]))(?=[CcFf\\u2103\\u2109])");
    private static final Pattern OVERDOSED = Pattern.compile("\\bod(?:['’`´]d|['’`´]?ed)\\b", Pattern.CASE_INSENSITIVE);

    /** Counted, {@code kms} are kilometers; alone it is what people write who mean to kill themselves. */
    private static final Pattern KILOMETERS = Pattern.compile("(?<=[0-9])\\s*kms\\b", Pattern.CASE_INSENSITIVE);

    private Abbreviations() {}

    static String writtenOut(String text) {
        var degrees = DEGREES.matcher(text).replaceAll(" degrees ");
        var overdosed = OVERDOSED.matcher(degrees).replaceAll("overdosed");
        return KILOMETERS.matcher(overdosed).replaceAll(" km");
    }
}
