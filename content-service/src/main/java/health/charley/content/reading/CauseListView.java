package health.charley.content.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Edition;
import health.charley.content.language.LanguageWish;
import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of causes, in the order of their conditions' ids. */
@Schema(name = "CauseList")
public record CauseListView(
        @Schema(required = true) List<CauseSummaryView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next,

        @JsonIgnore String contentLanguage)
        implements Edition {

    static CauseListView from(Slice slice, LanguageWish wish) {
        var items = slice.pages().stream()
                .flatMap(page -> page.live().stream().map(revision -> CauseSummaryView.from(page, revision, wish)))
                .toList();
        return new CauseListView(items, slice.nextWord(), slice.languages());
    }

    /** A cause in a list. */
    @Schema(name = "CauseSummary")
    public record CauseSummaryView(
            @Schema(required = true, examples = "deep-vein-thrombosis")
            String condition,

            @Schema(required = true, examples = "Deep vein thrombosis (blood clot in a leg vein)")
            String name,

            @Schema(required = true) String headline,
            @Schema(required = true) String summary,

            @Schema(required = true, examples = "leg-cramps")
            String topic,

            @Schema(required = true) LocalDate dateModified,
            @Schema(required = true, examples = "en-US") String language,

            @Schema(required = true, description = FoundPage.FALLBACK)
            boolean fallback) {

        static CauseSummaryView from(Page page, Revision revision, LanguageWish wish) {
            var masthead = revision.masthead();
            return new CauseSummaryView(
                    page.slug(),
                    masthead.name(),
                    masthead.headline(),
                    masthead.summary(),
                    masthead.topic(),
                    revision.dates().modified(),
                    page.address().language(),
                    !wish.isMetBy(page.address().language()));
        }
    }
}
