package health.charley.content.worklist;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link within this site: to a place on the same page, to another page, or to another part of the site. */
record SiteLink(Optional<Target> target, Optional<String> anchor, String path) {
    /** What the site has beside articles and causes; what is below it is not looked at. */
    private static final Set<String> PARTS =
            Set.of("", "about", "accessibility", "answers", "api", "history", "openapi", "privacy", "quiz", "sign-in");

    private static final Pattern SHAPE = Pattern.compile("(?<path>/(?!/)[^?#]*)?(?:\\?[^#]*)?(?:#(?<anchor>.*))?");
    private static final Pattern PAGE = Pattern.compile("/(?<kind>articles|causes)/(?<slug>[a-z0-9-]+)/?");

    /** An article or cause by its kind and slug. */
    record Target(PageKind kind, String slug) {
        boolean isOf(PageAddress page) {
            return kind == page.kind() && slug.equals(page.slug());
        }
    }

    /** Nothing when it leads to another site. */
    static Optional<SiteLink> parse(String link) {
        return Optional.of(SHAPE.matcher(link))
                .filter(shape -> shape.matches() && (shape.group("path") != null || link.startsWith("#")))
                .map(SiteLink::of);
    }

    private static SiteLink of(Matcher shape) {
        var path = Optional.ofNullable(shape.group("path")).orElse("");
        var anchor = Optional.ofNullable(shape.group("anchor")).filter(place -> !place.isEmpty());
        return new SiteLink(
                Optional.of(PAGE.matcher(path)).filter(Matcher::matches).map(SiteLink::target), anchor, path);
    }

    private static Target target(Matcher page) {
        var kind = page.group("kind").equals("articles") ? PageKind.ARTICLE : PageKind.CAUSE;
        return new Target(kind, page.group("slug"));
    }

    boolean staysOnPage() {
        return path.isEmpty();
    }

    /** Whether it leads to what the site has beside articles and causes. */
    boolean leadsToPart() {
        return path.equals("/articles") || PARTS.contains(path.replaceFirst("^/([^/]*).*", "$1"));
    }
}
