package health.charley.content.search;

import health.charley.content.page.PageKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of what a search found, best first. */
@Schema(name = "SearchResult")
public record SearchView(
        @Schema(required = true) List<HitView> items,

        @Schema(required = true, description = "True when no page has all the words, and these have some of them.")
        boolean partial,

        @Schema(required = true, description = "Words that were on no page and were taken for others.")
        List<CorrectionView> corrections,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    /** A page that was found. */
    @Schema(name = "SearchHit")
    public record HitView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true, examples = "en-US") String language,

            @Schema(
                    required = true,
                    description = "True when the page does not exist in the language asked for and this one came"
                            + " instead.")
            boolean fallback,

            @Schema(required = true, description = "The headline, with the words found marked.")
            List<RunView> headline,

            @Schema(required = true) String summary,

            @Schema(required = true, description = "The place on the page that fits best.")
            ExcerptView excerpt,

            @Schema(required = true) LocalDate dateModified) {}

    /** Where on the page the words are: in a section or its call-outs, in a care card, or in names and summary only. */
    @Schema(name = "SearchExcerpt")
    public record ExcerptView(
            @Schema(
                    description = "The id of the section, good as an anchor; absent when the words are elsewhere.",
                    examples = "self-care")
            String section,

            @Schema(description = "Of the section or care card; absent when the words are in names or summary only.")
            String heading,

            @Schema(required = true) List<RunView> runs) {}

    /** A piece of plain text. */
    @Schema(name = "TextRun")
    public record RunView(
            @Schema(required = true, description = "Plain text, not HTML: escape it.", examples = "cramps")
            String text,

            @Schema(required = true, description = "True for words that were searched for.")
            boolean hit) {}

    /** A word that was taken for another. */
    @Schema(name = "SearchCorrection")
    public record CorrectionView(
            @Schema(required = true, examples = "crapms") String from,

            @Schema(required = true, examples = "cramps") String to) {}
}
