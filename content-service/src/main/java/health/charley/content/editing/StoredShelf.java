package health.charley.content.editing;

import health.charley.content.manuscript.Shelf;
import health.charley.content.page.Author;
import health.charley.content.page.Citation;
import health.charley.content.page.Masthead;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.page.RevisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What is in the database, published or not, for a draft to point to. A page that nobody wrote yet is not there. */
@ApplicationScoped
class StoredShelf implements Shelf {
    private final PageRepository pages;
    private final RevisionRepository revisions;
    private final EntityManager entities;

    StoredShelf(PageRepository pages, RevisionRepository revisions, EntityManager entities) {
        this.pages = pages;
        this.revisions = revisions;
        this.entities = entities;
    }

    @Override
    public boolean hasAuthor(String id) {
        return entities.find(Author.class, id) != null;
    }

    @Override
    public boolean hasCitation(String id) {
        return entities.find(Citation.class, id) != null;
    }

    @Override
    public boolean hasPage(PageAddress address) {
        return pages.at(address).flatMap(revisions::last).isPresent();
    }

    @Override
    public Optional<String> nameOf(PageAddress cause) {
        return pages.at(cause)
                .flatMap(page -> page.live().or(() -> revisions.last(page)))
                .map(Revision::masthead)
                .map(Masthead::name);
    }
}
