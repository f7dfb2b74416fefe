package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Pointers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A translation begins with the words of the original. Those that it still has word for word are not translated, and nobody
 * is to review them or to get them under another language. A few words alike can be a name that all languages have in common.
 */
@Singleton
class UntranslatedCheck implements PublicationCheck {
    private static final int WORDS_OF_A_NAME = 3;

    private final PageRepository pages;

    UntranslatedCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        if (isInTheSameLanguage(page.address())) {
            return List.of();
        }
        var original = QuarkusTransaction.requiringNew()
                .call(() -> wordsAt(page.address().original()));
        return TranslatedWords.in(page).stream()
                .filter(words -> original.contains(words.text()) && isMoreThanAName(words.text()))
                .map(UntranslatedCheck::objection)
                .toList();
    }

    /** Files come with their original, which this does not know. */
    @Override
    public boolean isForFiles() {
        return false;
    }

    @Override
    public boolean stopsReview() {
        return true;
    }

    /** American and British English may say the same. */
    private static boolean isInTheSameLanguage(PageAddress address) {
        return primary(address).equals(primary(address.original()));
    }

    private static String primary(PageAddress address) {
        return address.language().split("-", 2)[0];
    }

    /** What the original says to readers and in its draft: a translation may have been begun with either. */
    private Set<String> wordsAt(PageAddress original) {
        return pages.at(original).stream()
                .flatMap(page -> Stream.concat(page.draft().stream(), page.lastLive().stream()))
                .map(RevisionReading::of)
                .flatMap(manuscript -> TranslatedWords.in(manuscript).stream())
                .map(TranslatedWords::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMoreThanAName(String text) {
        return text.split("\\s+").length > WORDS_OF_A_NAME;
    }

    private static Objection objection(TranslatedWords words) {
        return new Objection(
                true,
                "not-translated",
                words.where() + " still has the words of the original in " + PageAddress.LANGUAGE + ". Translate it.",
                Pointers.of(words.place().toArray()));
    }
}
