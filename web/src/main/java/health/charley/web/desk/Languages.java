package health.charley.web.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages that a translation can be begun in at the desk, those of ISO 639-1; one of a single region takes the API. */
final class Languages {
    private static final Locale ORIGINAL = Locale.forLanguageTag(PageAddress.LANGUAGE);

    private static final List<Choice> ALL = Arrays.stream(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .filter(language -> !language.getLanguage().equals(ORIGINAL.getLanguage()))
            .map(Locale::toLanguageTag) // which turns codes that were withdrawn into those of today
            .distinct()
            .map(tag -> new Choice(tag, inWords(tag)))
            .sorted(Comparator.comparing(Choice::title))
            .toList();

    private Languages() {}

    /** All but those that a page was begun in. */
    static List<Choice> otherThan(List<String> begun) {
        return ALL.stream().filter(choice -> !begun.contains(choice.word())).toList();
    }

    static boolean has(String tag) {
        return ALL.stream().anyMatch(choice -> choice.word().equals(tag));
    }

    /** {@code Spanish} for {@code es}. */
    static String inWords(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
