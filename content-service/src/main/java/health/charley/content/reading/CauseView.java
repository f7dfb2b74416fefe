package health.charley.content.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Cacheable;
import health.charley.content.page.Page;
import health.charley.content.page.ReviewStatus;
import health.charley.content.page.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The page of one cause, whole. */
@Schema(name = "Cause")
public record CauseView(
        @Schema(required = true, description = "The last part of the address: the id of the condition.")
        String slug,

        @Schema(required = true, description = "The engine's id of the condition.", examples = "deep-vein-thrombosis")
        String condition,

        @Schema(required = true, examples = "Deep vein thrombosis (blood clot in a leg vein)")
        String name,

        @Schema(required = true, examples = "leg-cramps") String topic,
        @Schema(required = true) String headline,
        @Schema(required = true, examples = "[\"DVT\"]") List<String> alternateNames,
        @Schema(required = true) String summary,
        @Schema(required = true, examples = "en-US") String language,

        @Schema(required = true, description = "True for sample data.")
        boolean sample,

        @Schema(required = true, description = "Whether a clinician has signed it.")
        ReviewStatus reviewStatus,

        @Schema(required = true) AuthorView author,

        @Schema(description = "The clinician who reviewed it; absent while it awaits that.")
        AuthorView reviewer,

        @Schema(required = true) LocalDate datePublished,
        @Schema(required = true) LocalDate dateModified,

        @Schema(required = true, description = "When an editor last read it through.")
        LocalDate lastReviewed,

        @Schema(required = true) LocalDate nextReview,

        @Schema(
                required = true,
                description = "What the page is about besides its topic.",
                examples = "[\"pregnancy\"]")
        List<String> tags,

        @Schema(required = true) List<MediaView> media,
        @Schema(required = true) List<SectionView> sections,
        @Schema(required = true) List<CareCardView> careCards,
        @Schema(required = true) List<CitationView> citations,
        @Schema(required = true) List<RelatedView> related,

        @Schema(required = true, description = "Which revision of the page this is.", minimum = "1")
        int revision,

        @JsonIgnore Instant changedAt)
        implements Cacheable {

    static CauseView from(Page page, Revision revision) {
        var masthead = revision.masthead();
        var dates = revision.dates();
        return new CauseView(
                page.slug(),
                page.slug(),
                masthead.name(),
                masthead.topic(),
                masthead.headline(),
                masthead.alternateNames(),
                masthead.summary(),
                page.address().language(),
                masthead.isSample(),
                masthead.reviewStatus(),
                AuthorView.from(revision.author()),
                revision.reviewer().map(AuthorView::from).orElse(null),
                dates.published(),
                dates.modified(),
                dates.lastReviewed(),
                dates.nextReview(),
                masthead.tags(),
                revision.media().stream().map(MediaView::from).toList(),
                revision.sections().stream().map(SectionView::from).toList(),
                revision.careCards().stream().map(CareCardView::from).toList(),
                revision.citations().stream().map(CitationView::from).toList(),
                RelatedView.from(revision.related()),
                revision.number(),
                Changes.of(revision, List.of()));
    }
}
