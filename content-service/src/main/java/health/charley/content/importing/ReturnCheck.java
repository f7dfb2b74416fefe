package health.charley.content.importing;

import health.charley.content.editing.Objection;
import health.charley.content.editing.PublicationCheck;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Says of a file that it puts a page before readers again which somebody took from them. At the desk that is a step of its own,
 * and nothing is done to a page in the archive.
 */
@Singleton
class ReturnCheck implements PublicationCheck {
    private static final Objection ARCHIVED = new Objection(
            true,
            "page-archived",
            "The page is in the archive. Leave the file out, or take the page out of the archive at the desk first.",
            null);

    private static final Objection RETURNS = new Objection(
            false, "page-returns", "The page was taken from its readers. The file puts it before them again.", null);

    private final PageRepository pages;

    ReturnCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return List.of();
    }

    @Override
    public List<Objection> toFile(Manuscript page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.at(page.address()).flatMap(ReturnCheck::to))
                .stream()
                .toList();
    }

    private static Optional<Objection> to(Page page) {
        if (page.isArchived()) {
            return Optional.of(ARCHIVED);
        }
        return page.live().isEmpty() && page.lastLive().isPresent() ? Optional.of(RETURNS) : Optional.empty();
    }
}
