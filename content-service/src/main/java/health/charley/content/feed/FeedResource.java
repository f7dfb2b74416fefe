package health.charley.content.feed;

import health.charley.content.edition.UndatedText;
import health.charley.content.page.PageAddress;
import health.charley.content.paging.CursorWord;
import health.charley.content.site.SiteAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All published pages for programs that follow or index a site, open to everyone. */
@Path("/api/content/v1")
@Tag(name = "Feed", description = "What is new and what there is.")
@PermitAll
public class FeedResource {
    private static final String ATOM = "application/atom+xml";
    private static final Pattern AFTER_PAGE = Pattern.compile("page ([0-9]{1,18})");

    private final PublishedPages pages;
    private final SiteAddress site;

    FeedResource(PublishedPages pages, SiteAddress site) {
        this.pages = pages;
        this.site = site;
    }

    @GET
    @Path("feed.atom")
    @Produces(ATOM)
    @Transactional
    @Operation(
            summary = "Returns the pages as an Atom feed, the one last published first",
            description = "In every language. A link `next` leads to the older ones.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the feed (RFC 4287).",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    public UndatedText feed(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many entries to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "Where to go on, from the link `next`.")
                    Optional<String> cursor) {
        var found = pages.newest(FeedPlace.parse(cursor), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = Optional.of(found)
                .filter(more -> more.size() > limit)
                .map(more -> query(
                        limit, Optional.of(FeedPlace.of(more.get(limit - 1)).word())));
        var text = AtomFeed.of(shown, query(limit, cursor), next, site);
        return new UndatedText(text, languagesOf(shown), SitemapView.SAME_FOR_ALL);
    }

    @GET
    @Path("sitemap")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Lists the addresses under which people read the pages",
            description = "Each translation for itself, in no order that means anything.")
    @APIResponse(responseCode = "200", description = "A part of the pages.")
    public SitemapView sitemap(
            @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        var after = CursorWord.parameter(cursor, AFTER_PAGE)
                .map(place -> Long.parseLong(place.group(1)))
                .orElse(0L);
        var found = pages.after(after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new SitemapView(
                shown.stream()
                        .map(page -> SitemapView.SitemapItemView.from(page, site))
                        .toList(),
                found.size() > limit
                        ? CursorWord.of("page " + shown.get(limit - 1).id())
                        : null,
                languagesOf(shown));
    }

    private static String query(int limit, Optional<String> cursor) {
        return "?limit=" + limit + cursor.map(word -> "&cursor=" + word).orElse("");
    }

    private static String languagesOf(List<PublishedPage> pages) {
        var languages = pages.stream()
                .map(page -> page.address().language())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return languages.isEmpty() ? PageAddress.LANGUAGE : languages;
    }
}
