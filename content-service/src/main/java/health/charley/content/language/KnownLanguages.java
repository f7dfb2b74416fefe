package health.charley.content.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The languages that a page can be written in: those of ISO 639, perhaps as a region of ISO 3166 writes them. Java lists the
 * codes of two letters; of those of three it has names in English. A code is the shortest there is (RFC 5646 section 2.2.1).
 */
public final class KnownLanguages {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> LONGER_THAN_NEEDED = TWO_LETTERS.stream()
            .map(code -> Locale.forLanguageTag(code).getISO3Language())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REGIONS =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private KnownLanguages() {}

    /** Whether a tag that is written like {@code es} or {@code es-MX} names a language. */
    public static boolean has(String tag) {
        var parts = tag.split("-", 2);
        return isLanguage(parts[0]) && (parts.length == 1 || REGIONS.contains(parts[1]));
    }

    /** The code itself where Java has no name for it. */
    private static String nameOf(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean isLanguage(String code) {
        return code.length() == 2
                ? TWO_LETTERS.contains(code)
                : !LONGER_THAN_NEEDED.contains(code) && !nameOf(code).equals(code);
    }
}
