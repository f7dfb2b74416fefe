package health.charley.content.worklist;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.FrontMatter.OtherCause;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.markdown.Markdown;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.redirect.RedirectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Links of a page that no reader gets, or that lead nowhere within this site: to no page, or to no place on the page. */
@ApplicationScoped
class BrokenLinks {
    /** What a page has beside its sections and care cards. */
    private static final Set<String> PARTS =
            Set.of("about-this-page", "causes", "citations", "listed-causes", "media", "related", "sources");

    private final PageRepository pages;
    private final RedirectRepository redirects;

    BrokenLinks(PageRepository pages, RedirectRepository redirects) {
        this.pages = pages;
        this.redirects = redirects;
    }

    List<BrokenLink> of(Manuscript page) {
        var inSections = IntStream.range(0, page.sections().size()).boxed().flatMap(n -> inSection(page, n));
        return Stream.concat(inSections, inLists(page.head())).toList();
    }

    private Stream<BrokenLink> inSection(Manuscript page, int n) {
        var section = page.sections().get(n);
        return linksOf(section)
                .distinct()
                .flatMap(link -> fault(link, page)
                        .map(fault -> new BrokenLink(
                                link,
                                "The link in the section '" + section.heading() + "' " + fault + ": " + link,
                                "#/sections/" + n))
                        .stream());
    }

    private static Stream<String> linksOf(SectionText section) {
        return Stream.concat(
                        Stream.of(section.markdown()),
                        section.callouts().stream().map(CalloutText::markdown))
                .flatMap(markdown -> Markdown.links(markdown).stream());
    }

    /** What is listed by its slug, and is no link while there is no such page for readers. */
    private Stream<BrokenLink> inLists(FrontMatter head) {
        var others = head.otherCauses().stream().map(OtherCause::condition).filter(Objects::nonNull);
        return Stream.of(
                        unpublished(head.causes().stream().map(PageAddress::cause), "#/causes"),
                        unpublished(others.map(PageAddress::cause), "#/otherCauses"),
                        unpublished(head.readNext(), "#/related"))
                .flatMap(Function.identity());
    }

    private Stream<BrokenLink> unpublished(Stream<PageAddress> listed, String pointer) {
        return listed.filter(
                        address -> published(address.kind(), address.slug()).isEmpty())
                .map(address -> new BrokenLink(
                        address.slug(), "A page that is listed is not published: " + address + ".", pointer));
    }

    private Optional<String> fault(String link, Manuscript page) {
        if (!Markdown.isShown(link)) {
            return Optional.of(
                    "is not shown to readers, since it begins neither with 'https://' or 'tel:' nor with '/' or '#'");
        }
        return SiteLink.parse(link)
                .filter(inSite -> !leadsSomewhere(inSite, page))
                .map(lost -> "leads nowhere");
    }

    private boolean leadsSomewhere(SiteLink link, Manuscript page) {
        if (link.staysOnPage()
                || link.target().filter(target -> target.isOf(page.address())).isPresent()) {
            return hasPlace(page, link.anchor());
        }
        return link.target().map(target -> hasPlace(target, link.anchor())).orElseGet(link::leadsToPart);
    }

    private boolean hasPlace(SiteLink.Target target, Optional<String> anchor) {
        return published(target.kind(), target.slug())
                .or(() -> redirects
                        .newSlugOf(target.kind(), target.slug())
                        .flatMap(slug -> published(target.kind(), slug)))
                .filter(found -> hasPlace(RevisionReading.of(found), anchor))
                .isPresent();
    }

    private Optional<Revision> published(PageKind kind, String slug) {
        return pages.publishedAt(new PageAddress(kind, slug, PageAddress.LANGUAGE))
                .flatMap(Page::live);
    }

    /** Whether the page as readers get it has an element of that id: a section, a care card or another part. */
    private static boolean hasPlace(Manuscript page, Optional<String> anchor) {
        var cards = page.head().careCards();
        var numbered = IntStream.rangeClosed(1, cards.size()).mapToObj(number -> "care-card-" + number);
        var named = cards.stream().map(card -> "care-" + card.kind().word());
        var sections = page.sections().stream().map(SectionText::anchor);
        return anchor.map(place -> Stream.of(PARTS.stream(), sections, named, numbered)
                        .flatMap(places -> places)
                        .anyMatch(place::equals))
                .orElse(true);
    }
}
