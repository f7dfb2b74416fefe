package health.charley.content.importing;

import health.charley.content.importing.ImportReport.Others;
import health.charley.content.importing.ImportReport.Replaced;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.PageText;
import health.charley.content.manuscript.RevisionAssembly;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Author;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.Citation;
import health.charley.content.page.CitedWork;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One import, inside the transaction that holds the lock. */
final class PageImport {
    /** Pages are made findable by so many at a time: all of them at the end would be one statement that takes too long. */
    private static final int FINDABLE_AT_ONCE = 100;

    private final ContentSet content;
    private final PageRepository pages;
    private final EntityManager entities;
    private final Takeover takeover;
    private final Instant now;
    private final Map<PageAddress, Page> known = new LinkedHashMap<>();
    private final List<PageAddress> created = new ArrayList<>();
    private final List<PageAddress> changed = new ArrayList<>();
    private final List<PageAddress> unchanged = new ArrayList<>();
    private final List<PageAddress> kept = new ArrayList<>();
    private final List<LostLink> lostLinks = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> citations = new ArrayList<>();
    private final List<Replaced> replaced = new ArrayList<>();

    PageImport(ContentSet content, PageRepository pages, Takeover takeover, Instant now) {
        this.content = content;
        this.pages = pages;
        this.entities = pages.getEntityManager();
        this.takeover = takeover;
        this.now = now;
    }

    ImportReport run() {
        content.authors().forEach(this::take);
        content.citations().forEach(this::take);
        originalsFirst().forEach(address -> known.put(address, page(address)));
        content.pages().forEach(this::take);
        var others = new Others(authors, citations, List.of(), false);
        return new ImportReport(created, changed, unchanged, kept, missing(), lostLinks, others, replaced);
    }

    private void take(String id, AuthorProfile profile) {
        var known = Optional.ofNullable(entities.find(Author.class, id));
        var version = known.map(Author::version).orElse(0);
        if (known.isEmpty()) {
            entities.persist(new Author(id, profile, now));
        }
        if (known.isEmpty() || takeover.update(known.get(), profile)) {
            authors.add(id);
            replaced.add(new Replaced("authors/" + id + ".md", version));
        }
    }

    private void take(String id, CitedWork work) {
        var known = Optional.ofNullable(entities.find(Citation.class, id));
        if (known.isEmpty()) {
            entities.persist(new Citation(id, work, now));
        }
        if (known.isEmpty() || takeover.update(known.get(), work)) {
            citations.add(id);
        }
    }

    /** In this order whoever publishes a translation by hand locks pages. */
    private Stream<PageAddress> originalsFirst() {
        return content.pages().stream()
                .map(PageFile::address)
                .sorted(Comparator.comparing(PageAddress::isOriginal).reversed());
    }

    /**
     * Every page is there before any revision, since revisions point to each other's pages. And every page is locked before
     * any is made findable: whoever publishes one by hand takes the locks in the same order.
     */
    private Page page(PageAddress address) {
        return pages.lockedAt(address).orElseGet(() -> {
            var page = new Page(address, now);
            entities.persist(page);
            return page;
        });
    }

    private void take(PageFile file) {
        var page = known.get(file.address());
        switch (takeover.fateOf(page, file, () -> isWhatReadersSee(page, file))) {
            case KEPT -> kept.add(file.address());
            case UNCHANGED -> unchanged.add(file.address());
            case PUBLISHED -> publish(file, page);
        }
    }

    private void publish(PageFile file, Page page) {
        (page.lastLive().isEmpty() ? created : changed).add(file.address());
        replaced.add(new Replaced(file.file(), page.version()));
        page.live().map(RevisionReading::of).ifPresent(this::noteLostLinks);
        takeover.publish(page, file, new RevisionAssembly(content, entities, known::get).of(file.page()));
        if ((created.size() + changed.size()) % FINDABLE_AT_ONCE == 0) {
            makeFindable();
        }
    }

    private void noteLostLinks(Manuscript live) {
        live.links().stream()
                .filter(target -> !known.containsKey(target))
                .forEach(target -> lostLinks.add(new LostLink(live.address(), target)));
    }

    private void makeFindable() {
        entities.flush();
        entities.createNativeQuery("set constraints page_is_indexed immediate").executeUpdate();
        entities.createNativeQuery("set constraints page_is_indexed deferred").executeUpdate();
    }

    private boolean isWhatReadersSee(Page page, PageFile file) {
        return page.live()
                .map(this::text)
                .filter(PageText.of(file.page())::equals)
                .isPresent();
    }

    /** The page as these files would write it: they can't name a page that they do not have, so such a link is no difference. */
    private String text(Revision live) {
        return PageText.of(RevisionReading.of(live).linkingOnlyTo(known::containsKey));
    }

    private List<PageAddress> missing() {
        return pages.streamAll()
                .map(Page::address)
                .filter(address -> !known.containsKey(address))
                .toList();
    }
}
