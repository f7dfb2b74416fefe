package health.charley.content.exporting;

import health.charley.content.importing.AuthorText;
import health.charley.content.importing.CitationText;
import health.charley.content.importing.SynonymsText;
import health.charley.content.manuscript.PageText;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.manuscript.StableYaml;
import health.charley.content.page.Author;
import health.charley.content.page.Citation;
import health.charley.content.page.Page;
import health.charley.content.redirect.RedirectShelf;
import health.charley.content.search.SynonymShelf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.Set;

/** Writes all that is published as files. */
@ApplicationScoped
class ContentExport {
    /** How many pages are in memory as entities at one time. */
    private static final int CHUNK = 200;

    private static final int TIMEOUT_SECONDS = 600;

    private final EntityManager entities;
    private final SynonymShelf synonyms;
    private final RedirectShelf redirects;

    ContentExport(EntityManager entities, SynonymShelf synonyms, RedirectShelf redirects) {
        this.entities = entities;
        this.synonyms = synonyms;
        this.redirects = redirects;
    }

    byte[] archive() {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(this::ofOneMoment);
    }

    private byte[] ofOneMoment() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var archive = new Archive();
        var pages = new PublishedPages(entities);
        addPages(pages, archive);
        addAuthors(archive);
        addCitations(archive);
        archive.add("redirects.yaml", StableYaml.of(redirects.to(Set.copyOf(pages.inOrder()))));
        archive.add(
                "synonyms.yaml",
                StableYaml.of(synonyms.all().stream().map(SynonymsText::from).toList()));
        return archive.bytes();
    }

    private void addPages(PublishedPages pages, Archive archive) {
        var all = pages.inOrder();
        for (var from = 0; from < all.size(); from += CHUNK) {
            pages.read(all.subList(from, Math.min(from + CHUNK, all.size())))
                    .forEach(page -> archive.add(PublishedPages.file(page.address()), text(page, pages)));
            entities.clear();
        }
    }

    private static String text(Page page, PublishedPages pages) {
        var manuscript = RevisionReading.of(page.live().orElseThrow());
        return PageText.of(manuscript.linkingOnlyTo(pages::has));
    }

    private void addAuthors(Archive archive) {
        entities.createQuery("select a from Author a", Author.class)
                .getResultStream()
                .sorted(Comparator.comparing(Author::id))
                .forEach(author -> archive.add("authors/" + author.id() + ".md", AuthorText.file(author.profile())));
    }

    private void addCitations(Archive archive) {
        var citations = entities.createQuery("select c from Citation c", Citation.class)
                .getResultStream()
                .sorted(Comparator.comparing(Citation::id))
                .map(citation -> CitationText.from(citation.id(), citation.work()))
                .toList();
        archive.add("citations.yaml", StableYaml.of(citations));
    }
}
