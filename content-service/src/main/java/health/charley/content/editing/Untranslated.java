package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageAddress;
import health.charley.edge.problem.Pointers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a translation still says word for word as the original does: a whole text, or a sentence of it. A few words alike can
 * be a name that all languages have in common, and American and British English may say the same.
 */
public final class Untranslated {
    private static final int WORDS_OF_A_NAME = 3;

    private final Set<String> texts;
    private final Set<String> sentences;

    private Untranslated(Collection<Manuscript> originals) {
        this.texts = all(originals).map(TranslatedWords::text).collect(Collectors.toUnmodifiableSet());
        this.sentences =
                all(originals).flatMap(words -> words.sentences().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Each text of the page that is not translated, or not all of it, though the page is in another language than these. */
    public static List<Objection> in(Manuscript page, Collection<Manuscript> originals) {
        if (isInTheSameLanguage(page.address())) {
            return List.of();
        }
        var untranslated = new Untranslated(originals);
        return TranslatedWords.in(page).stream()
                .flatMap(untranslated::objection)
                .toList();
    }

    static boolean isInTheSameLanguage(PageAddress address) {
        return primary(address).equals(primary(address.original()));
    }

    private static String primary(PageAddress address) {
        return address.language().split("-", 2)[0];
    }

    private static Stream<TranslatedWords> all(Collection<Manuscript> originals) {
        return originals.stream().flatMap(original -> TranslatedWords.in(original).stream());
    }

    private Stream<Objection> objection(TranslatedWords words) {
        if (texts.contains(words.text()) && isMoreThanAName(words.text())) {
            return Stream.of(
                    objection(words, "the words of the original in " + PageAddress.LANGUAGE + ". Translate it."));
        }
        return words.sentences().stream()
                .filter(sentence -> sentences.contains(sentence) && isMoreThanAName(sentence))
                .limit(1)
                .map(sentence -> objection(
                        words,
                        "words of the original in " + PageAddress.LANGUAGE + ", such as “" + sentence
                                + "”. Translate them."));
    }

    private static boolean isMoreThanAName(String text) {
        return text.split("\\s+").length > WORDS_OF_A_NAME;
    }

    private static Objection objection(TranslatedWords words, String what) {
        return new Objection(
                true,
                "not-translated",
                words.where() + " still has " + what,
                Pointers.of(words.place().toArray()));
    }
}
