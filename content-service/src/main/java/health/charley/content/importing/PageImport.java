package health.charley.content.importing;

import health.charley.content.manuscript.RevisionAssembly;
import health.charley.content.page.Author;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.Citation;
import health.charley.content.page.CitedWork;
import health.charley.content.page.Imported;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import, inside the transaction that holds the lock. */
final class PageImport {
    /** Pages are made findable by so many at a time: all of them at the end would be one statement that takes too long. */
    private static final int FINDABLE_AT_ONCE = 100;

    private final ContentSet content;
    private final PageRepository pages;
    private final EntityManager entities;
    private final Instant now;
    private final Map<PageAddress, Page> known = new LinkedHashMap<>();
    private final List<PageAddress> created = new ArrayList<>();
    private final List<PageAddress> changed = new ArrayList<>();
    private final List<PageAddress> unchanged = new ArrayList<>();
    private final List<PageAddress> kept = new ArrayList<>();

    PageImport(ContentSet content, PageRepository pages, Instant now) {
        this.content = content;
        this.pages = pages;
        this.entities = pages.getEntityManager();
        this.now = now;
    }

    ImportReport run() {
        content.authors().forEach(this::take);
        content.citations().forEach(this::take);
        content.pages().forEach(file -> known.put(file.address(), page(file.address())));
        content.pages().forEach(this::take);
        return new ImportReport(created, changed, unchanged, kept, missing());
    }

    private void take(String id, AuthorProfile profile) {
        Optional.ofNullable(entities.find(Author.class, id))
                .ifPresentOrElse(
                        author -> updateUnlessEdited(author, profile),
                        () -> entities.persist(new Author(id, profile, now)));
    }

    private void take(String id, CitedWork work) {
        Optional.ofNullable(entities.find(Citation.class, id))
                .ifPresentOrElse(
                        citation -> updateUnlessEdited(citation, work),
                        () -> entities.persist(new Citation(id, work, now)));
    }

    private void updateUnlessEdited(Author author, AuthorProfile profile) {
        if (!author.isEdited()) {
            author.update(profile, now);
        }
    }

    private void updateUnlessEdited(Citation citation, CitedWork work) {
        if (!citation.isEdited()) {
            citation.update(work, now);
        }
    }

    /** Every page is there before any revision, since revisions point to each other's pages. */
    private Page page(PageAddress address) {
        return pages.at(address).orElseGet(() -> {
            var page = new Page(address, now);
            entities.persist(page);
            return page;
        });
    }

    private void take(PageFile file) {
        var page = known.get(file.address());
        var last = pages.lastImportedDigest(page);
        if (pages.isEdited(page)) {
            kept.add(file.address());
        } else if (last.filter(file.sha256()::equals).isPresent()) {
            unchanged.add(file.address());
        } else {
            publish(file, page, last.isEmpty() ? created : changed);
        }
    }

    /** An editor may have been at it a moment ago, so it is looked at again once nobody else can. */
    private void publish(PageFile file, Page page, List<PageAddress> done) {
        if (pages.isEdited(pages.locked(page))) {
            kept.add(file.address());
            return;
        }
        var revision = new RevisionAssembly(content, entities, known::get).of(file.page());
        pages.publishNext(page, new Imported(file.sha256(), now), revision);
        done.add(file.address());
        if ((created.size() + changed.size()) % FINDABLE_AT_ONCE == 0) {
            makeFindable();
        }
    }

    private void makeFindable() {
        entities.flush();
        entities.createNativeQuery("set constraints page_is_indexed immediate").executeUpdate();
        entities.createNativeQuery("set constraints page_is_indexed deferred").executeUpdate();
    }

    private List<PageAddress> missing() {
        return pages.streamAll()
                .map(Page::address)
                .filter(address -> !known.containsKey(address))
                .toList();
    }
}
