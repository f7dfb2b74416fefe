package health.charley.content.ask.passage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageQuery;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published pages as answers need them. Which revision is live is asked each time; what it says is read once. */
@ApplicationScoped
public class Library {
    private static final int REVISIONS_KEPT = 500;

    private final Cache<Long, PageText> read =
            Caffeine.newBuilder().maximumSize(REVISIONS_KEPT).build();
    private final PageRepository pages;

    Library(PageRepository pages) {
        this.pages = pages;
    }

    /** A published page in a language, or else in the one that every page is written in. */
    @Transactional
    public Optional<PageText> page(PageKind kind, String slug, String language) {
        return Stream.of(language, PageAddress.LANGUAGE)
                .distinct()
                .flatMap(wanted -> pages.publishedAt(new PageAddress(kind, slug, wanted)).stream())
                .flatMap(page -> text(page).stream())
                .findFirst();
    }

    /** The published pages of causes in a language. */
    @Transactional
    public List<PageText> causes(Collection<String> conditions, String language) {
        if (conditions.isEmpty()) {
            return List.of();
        }
        return pages
                .published(PageQuery.of(PageKind.CAUSE, List.of(language), "", conditions.size())
                        .named(conditions))
                .stream()
                .flatMap(page -> text(page).stream())
                .toList();
    }

    /** The first articles in the order of their slugs. */
    @Transactional
    public List<PageText> articles(int most) {
        return pages.published(PageQuery.of(PageKind.ARTICLE, List.of(PageAddress.LANGUAGE), "", most)).stream()
                .flatMap(page -> text(page).stream())
                .toList();
    }

    private Optional<PageText> text(Page page) {
        return page.live().map(revision -> text(page, revision));
    }

    private PageText text(Page page, Revision revision) {
        return read.get(revision.id(), key -> PageTextReader.read(page, revision));
    }
}
