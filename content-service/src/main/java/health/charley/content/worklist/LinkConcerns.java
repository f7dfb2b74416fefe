package health.charley.content.worklist;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.page.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of a page within this site that lead nowhere: to pages that are not published, or to no section of the page. */
@ApplicationScoped
class LinkConcerns {
    private static final Pattern PAGE =
            Pattern.compile("/(?<kind>articles|causes)/(?<slug>[a-z0-9-]+)/?(?:#(?<anchor>.*))?");

    private final PageRepository pages;

    LinkConcerns(PageRepository pages) {
        this.pages = pages;
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
        if (isWithinSite(link) && !leadsSomewhere(link, live)) {
            concerns.add(
                    new Concern(link, "The link in the section '" + section.heading() + "' leads nowhere: " + link));
        }
    }

    private static boolean isWithinSite(String link) {
        return link.startsWith("#") || PAGE.matcher(link).matches();
    }

    private boolean leadsSomewhere(String link, Revision live) {
        if (link.startsWith("#")) {
            return hasSection(live, link.substring(1));
        }
        return target(link)
                .filter(found -> Optional.ofNullable(anchor(link))
                        .map(anchor -> hasSection(found, anchor))
                        .orElse(true))
                .isPresent();
    }

    private Optional<Revision> target(String link) {
        var matcher = PAGE.matcher(link);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var kind = matcher.group("kind").equals("articles") ? PageKind.ARTICLE : PageKind.CAUSE;
        return pages.publishedAt(new PageAddress(kind, matcher.group("slug"), PageAddress.LANGUAGE))
                .flatMap(Page::live);
    }

    private static String anchor(String link) {
        var matcher = PAGE.matcher(link);
        return matcher.matches() ? matcher.group("anchor") : null;
    }

    private static boolean hasSection(Revision live, String anchor) {
        return live.sections().stream().anyMatch(section -> section.anchor().equals(anchor));
    }
}
