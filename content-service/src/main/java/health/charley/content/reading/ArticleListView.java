package health.charley.content.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Edition;
import health.charley.content.language.LanguageWish;
import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of articles, in the order of their slugs. */
@Schema(name = "ArticleList")
public record ArticleListView(
        @Schema(required = true) List<ArticleSummaryView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next,

        @JsonIgnore String contentLanguage)
        implements Edition {

    static ArticleListView from(Slice slice, LanguageWish wish) {
        var items = slice.pages().stream()
                .flatMap(page -> page.live().stream().map(revision -> ArticleSummaryView.from(page, revision, wish)))
                .toList();
        return new ArticleListView(items, slice.nextWord(), slice.languages());
    }

    /** An article in a list. */
    @Schema(name = "ArticleSummary")
    public record ArticleSummaryView(
            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true) String headline,
            @Schema(required = true) String summary,

            @Schema(required = true, examples = "leg-cramps")
            String topic,

            @Schema(required = true) LocalDate dateModified,
            @Schema(required = true, examples = "en-US") String language,

            @Schema(required = true, description = FoundPage.FALLBACK)
            boolean fallback) {

        static ArticleSummaryView from(Page page, Revision revision, LanguageWish wish) {
            var masthead = revision.masthead();
            return new ArticleSummaryView(
                    page.slug(),
                    masthead.headline(),
                    masthead.summary(),
                    masthead.topic(),
                    revision.dates().modified(),
                    page.address().language(),
                    !wish.isMetBy(page.address().language()));
        }
    }
}
