package health.charley.content.reading;

import health.charley.content.page.ListedCause;
import health.charley.content.page.Masthead;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause as an article lists it. Condition, language, headline and summary are absent while readers see no page of its own. */
@Schema(name = "ListedCause")
public record ListedCauseView(
        @Schema(examples = "deep-vein-thrombosis", description = "The engine's id, and the slug of the cause's page.")
        String condition,

        @Schema(description = FoundPage.SHOWN, examples = "en-US")
        String language,

        @Schema(required = true, examples = "Deep vein thrombosis (blood clot in a leg vein)")
        String name,

        @Schema(required = true, description = "From 1, in the order of the article.", minimum = "1")
        int position,

        String headline,
        String summary,
        @Schema(required = true) boolean highlighted) {

    static List<ListedCauseView> from(List<ListedCause> causes, Map<String, Page> pages) {
        return IntStream.range(0, causes.size())
                .mapToObj(index -> from(causes.get(index), index + 1, pages))
                .toList();
    }

    private static ListedCauseView from(ListedCause cause, int position, Map<String, Page> pages) {
        var page = cause.condition().flatMap(condition -> Optional.ofNullable(pages.get(condition)));
        var masthead = page.flatMap(Page::live).map(Revision::masthead);
        return new ListedCauseView(
                page.flatMap(there -> cause.condition()).orElse(null),
                page.map(Page::address).map(PageAddress::language).orElse(null),
                name(cause, masthead),
                position,
                masthead.map(Masthead::headline).orElse(null),
                masthead.map(Masthead::summary).orElse(null),
                cause.isHighlighted());
    }

    /** A highlighted cause is called what its own page calls it now; another what the article calls it. */
    private static String name(ListedCause cause, Optional<Masthead> masthead) {
        return masthead.filter(published -> cause.isHighlighted())
                .map(Masthead::name)
                .orElse(cause.name());
    }
}
