package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * A translation begins with the words of the original. Those that it still has are not translated, and nobody is to review
 * them or to get them under another language.
 */
@Singleton
class UntranslatedCheck implements PublicationCheck {
    private final PageRepository pages;

    UntranslatedCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return Untranslated.isInTheSameLanguage(page.address())
                ? List.of()
                : Untranslated.in(
                        page,
                        QuarkusTransaction.requiringNew()
                                .call(() -> textsAt(page.address().original())));
    }

    /** Files come with their original, which this does not know; the import compares them itself. */
    @Override
    public List<Objection> toFile(Manuscript page) {
        return List.of();
    }

    @Override
    public boolean stopsReview() {
        return true;
    }

    /** What the original says to readers and in its draft: a translation may have been begun with either. */
    private List<Manuscript> textsAt(PageAddress original) {
        return pages.at(original).stream()
                .flatMap(page -> Stream.concat(page.draft().stream(), page.lastLive().stream()))
                .map(RevisionReading::of)
                .toList();
    }
}
