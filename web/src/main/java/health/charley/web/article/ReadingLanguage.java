package health.charley.web.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language that an address asks for. Without one it is that of the originals: what an address shows is the same for
 * everybody, whatever a browser likes best. What is no language can't be asked for, and the originals come.
 */
record ReadingLanguage(String asked) {
    static final String ORIGINAL = "en-US";

    /** As the content API writes a language. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{2})?");

    static ReadingLanguage of(String asked) {
        return new ReadingLanguage(Optional.ofNullable(asked).orElse(""));
    }

    /** What content is asked for; null, as the client wants it, for the originals. */
    String parameter() {
        return isOne() ? asked : null;
    }

    /** The end of an address within the site that goes on in this language. */
    String query() {
        return isOne() ? queryOf(asked) : "";
    }

    /** What to tell who gets a page in another language than they asked for; nothing if they got theirs. */
    String notice(ArticleView page) {
        if (asked.isEmpty() || isOne() && !page.fallback()) {
            return "";
        }
        var wanted = isKnown() ? "in " + named(asked) : "in the language that was asked for";
        return "This page is not available " + wanted + ". It is shown in " + named(page.language()) + ".";
    }

    /** The end of the address of a page in a language. */
    static String queryOf(String language) {
        return language.equals(ORIGINAL) ? "" : "?language=" + language;
    }

    /** {@code español} for {@code es}: those who read a language look for its own word. */
    static String ownName(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return language.equals(ORIGINAL) ? locale.getDisplayLanguage(locale) : locale.getDisplayName(locale);
    }

    private static String named(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return language.equals(ORIGINAL)
                ? locale.getDisplayLanguage(Locale.ENGLISH)
                : locale.getDisplayName(Locale.ENGLISH);
    }

    private boolean isOne() {
        return SHAPE.matcher(asked).matches();
    }

    private boolean isKnown() {
        return isOne() && !named(asked).equalsIgnoreCase(asked);
    }
}
