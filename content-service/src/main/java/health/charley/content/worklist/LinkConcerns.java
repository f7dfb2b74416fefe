package health.charley.content.worklist;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.page.Section;
import health.charley.content.redirect.RedirectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Links of a page that no reader gets, or that lead nowhere within this site: to no page, or to no place on the page. */
@ApplicationScoped
class LinkConcerns {
    /** What a page has beside its sections and care cards. */
    private static final Set<String> PARTS =
            Set.of("about-this-page", "causes", "citations", "listed-causes", "media", "related", "sources");

    private final PageRepository pages;
    private final RedirectRepository redirects;

    LinkConcerns(PageRepository pages, RedirectRepository redirects) {
        this.pages = pages;
        this.redirects = redirects;
    }

    List<Concern> of(Revision live) {
        var concerns = new ArrayList<Concern>();
        for (var section : live.sections()) {
            linksOf(section).distinct().forEach(link -> refuseBroken(link, section, live, concerns));
        }
        live.related().stream()
                .filter(page -> page.live().isEmpty())
                .map(Page::address)
                .forEach(page -> concerns.add(
                        new Concern(page.slug(), "The page to read next is not published: " + page + ".")));
        return List.copyOf(concerns);
    }

    private static Stream<String> linksOf(Section section) {
        return Stream.concat(
                        Stream.of(section.markdown()),
                        section.callouts().stream().map(callout -> callout.markdown()))
                .flatMap(markdown -> Markdown.links(markdown).stream());
    }

    private void refuseBroken(String link, Section section, Revision live, List<Concern> concerns) {
        if (!Markdown.isShown(link)) {
            concerns.add(new Concern(
                    link,
                    "Readers do not get the link in the section '" + section.heading()
                            + "', which begins neither with 'https://' or 'tel:' nor with '/' or '#': " + link));
        }
        if (SiteLink.parse(link).filter(inSite -> !leadsSomewhere(inSite, live)).isPresent()) {
            concerns.add(
                    new Concern(link, "The link in the section '" + section.heading() + "' leads nowhere: " + link));
        }
    }

    private boolean leadsSomewhere(SiteLink link, Revision live) {
        if (link.staysOnPage()) {
            return hasPlace(live, link.anchor());
        }
        return link.target().map(target -> hasPlace(target, link.anchor())).orElseGet(link::leadsToPart);
    }

    private boolean hasPlace(SiteLink.Target target, Optional<String> anchor) {
        return published(target.kind(), target.slug())
                .or(() -> redirects
                        .newSlugOf(target.kind(), target.slug())
                        .flatMap(slug -> published(target.kind(), slug)))
                .filter(found -> hasPlace(found, anchor))
                .isPresent();
    }

    private Optional<Revision> published(PageKind kind, String slug) {
        return pages.publishedAt(new PageAddress(kind, slug, PageAddress.LANGUAGE))
                .flatMap(Page::live);
    }

    /** Whether the page as readers get it has an element of that id: a section, a care card or another part. */
    private static boolean hasPlace(Revision live, Optional<String> anchor) {
        var cards = live.careCards();
        var numbered = IntStream.rangeClosed(1, cards.size()).mapToObj(number -> "care-card-" + number);
        var named = cards.stream().map(card -> "care-" + card.kind().word());
        var sections = live.sections().stream().map(Section::anchor);
        return anchor.map(place -> Stream.of(PARTS.stream(), sections, named, numbered)
                        .flatMap(places -> places)
                        .anyMatch(place::equals))
                .orElse(true);
    }
}
