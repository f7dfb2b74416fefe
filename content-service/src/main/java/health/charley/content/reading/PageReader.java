package health.charley.content.reading;

import health.charley.content.language.LanguageWish;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageQuery;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.redirect.RedirectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what readers ask for, in their language or the nearest there is. */
@ApplicationScoped
class PageReader {
    private final PageRepository pages;
    private final RedirectRepository redirects;
    private final Changes changes;

    PageReader(PageRepository pages, RedirectRepository redirects, Changes changes) {
        this.pages = pages;
        this.redirects = redirects;
        this.changes = changes;
    }

    /** The page at an address; a page that has moved leads to where it is now. */
    FoundPage find(PageKind kind, String slug, LanguageWish wish) {
        var translations = pages.languagesOf(kind, slug);
        return wish.orderOf(translations).stream()
                .findFirst()
                .flatMap(language -> pages.publishedAt(new PageAddress(kind, slug, language)))
                .flatMap(page -> page.live().map(revision -> found(page, revision, translations, wish)))
                .orElseThrow(() -> elsewhere(kind, slug));
    }

    /** A draft of a page, shown as it would be if it were published now. */
    FoundPage draft(Page page, Revision draft) {
        var address = page.address();
        var wish = new LanguageWish(List.of(address.language()));
        return found(page, draft, pages.languagesOf(address.kind(), address.slug()), wish);
    }

    /** A part of the list of pages; without any page in a language that fits, an empty one. */
    Slice list(PageKind kind, LanguageWish wish, Cursor cursor, int limit, Function<PageQuery, PageQuery> narrowed) {
        var languages = wish.orderOf(pages.languagesOf(kind));
        if (languages.isEmpty()) {
            return Slice.of(List.of(), limit, cursor);
        }
        var query = PageQuery.of(kind, languages, cursor.after(), limit + 1);
        return Slice.of(pages.published(narrowed.apply(query)), limit, cursor);
    }

    /** What pages that are or once were called so are called now. */
    Set<String> nowCalled(PageKind kind, Collection<String> slugs) {
        return Stream.concat(slugs.stream(), redirects.newSlugsOf(kind, slugs).stream())
                .collect(Collectors.toSet());
    }

    private FoundPage found(Page page, Revision revision, List<String> translations, LanguageWish wish) {
        var conditions = revision.causes().stream()
                .map(ListedCause::condition)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new FoundPage(
                page,
                revision,
                translations,
                !wish.isMetBy(page.address().language()),
                named(PageKind.CAUSE, conditions, wish),
                inLanguage(revision.related(), wish),
                changes.of(revision));
    }

    private Map<String, Page> named(PageKind kind, Collection<String> slugs, LanguageWish wish) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return list(kind, wish, Cursor.START, slugs.size(), query -> query.named(slugs)).pages().stream()
                .collect(Collectors.toUnmodifiableMap(Page::slug, Function.identity()));
    }

    /** Revisions point to pages of the common language; the reader is shown their translations. */
    private List<Page> inLanguage(List<Page> related, LanguageWish wish) {
        Map<PageKind, Map<String, Page>> shown = related.stream()
                .collect(Collectors.groupingBy(
                        page -> page.address().kind(), Collectors.mapping(Page::slug, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> named(of.getKey(), of.getValue(), wish)));
        return related.stream()
                .flatMap(page ->
                        Optional.ofNullable(shown.get(page.address().kind()).get(page.slug())).stream())
                .toList();
    }

    private RuntimeException elsewhere(PageKind kind, String slug) {
        return redirects.elsewhere(
                kind,
                slug,
                switch (kind) {
                    case ARTICLE -> "There is no article '" + slug + "'.";
                    case CAUSE -> "There is no page on the cause '" + slug + "'.";
                });
    }
}
