package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/** A translation goes to readers beside the page that it translates, which readers of all other languages fall back to. */
@Singleton
class TranslationCheck implements PublicationCheck {
    private final PageRepository pages;

    TranslationCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        var original = page.address().original();
        if (page.address().isOriginal() || isPublished(original)) {
            return List.of();
        }
        return List.of(new Objection(
                true,
                "original-not-published",
                "Readers do not see the " + original + " yet, which this translates. Publish it first.",
                null));
    }

    /** Files are taken over together, each translation with its original. */
    @Override
    public List<Objection> toFile(Manuscript page) {
        return List.of();
    }

    private boolean isPublished(PageAddress address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.publishedAt(address).isPresent());
    }
}
