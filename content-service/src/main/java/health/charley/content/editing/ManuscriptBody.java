package health.charley.content.editing;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.MediaText;
import health.charley.content.manuscript.FrontMatter.OtherCause;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.MediaKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.ReviewStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page as editors write it, the same in requests and replies: what was read can be changed and sent back. It says
 * nothing of a medical review; only a sign-off does. Longer than other files, for it is the list of a page's fields.
 */
@Schema(name = "Manuscript")
public record ManuscriptBody(
        @NotNull @Size(max = 100) @Schema(required = true, examples = "leg-cramps")
        String topic,

        @NotNull @Size(max = 200) @Schema(required = true) String headline,

        @Size(min = 1, max = 200)
        @Schema(
                description =
                        "What people call the condition, or the symptom of an article; needed on the page of a cause.")
        String name,

        @Size(max = 20) @Schema(examples = "[\"charley horse\"]")
        List<@NotNull @Size(max = 100) String> alternateNames,

        @NotNull @Size(max = 1000) @Schema(required = true) String summary,

        @NotNull @Schema(required = true, description = "True for sample data.")
        Boolean sample,

        @NotNull
        @Size(max = 100)
        @Schema(required = true, description = "The id of an author.", examples = "sample-author")
        String author,

        @NotNull @Schema(required = true) LocalDate datePublished,
        @NotNull @Schema(required = true) LocalDate dateModified,

        @NotNull @Schema(required = true, description = "When an editor last read it through.")
        LocalDate lastReviewed,

        @NotNull @Schema(required = true, description = "When it is to be read through again.")
        LocalDate nextReview,

        @Size(max = 100) @Schema(description = "The highlighted causes of an article: conditions, in order.")
        List<@NotNull @Size(max = 100) String> causes,

        @Size(max = 100) List<@Valid @NotNull OtherCauseBody> otherCauses,
        @Size(max = 3) List<@Valid @NotNull CareCardBody> careCards,

        @Size(max = 200) @Schema(description = "The ids of citations.")
        List<@NotNull @Size(max = 100) String> citations,

        @Size(max = 20) @Schema(description = "Pages to read next.", examples = "[\"causes/muscle-strain\"]")
        List<@NotNull @Size(max = 110) String> related,

        @Size(max = 20) @Schema(examples = "[\"pregnancy\"]")
        List<@NotNull @Size(max = 50) String> tags,

        @Size(max = 20) List<@Valid @NotNull MediaBody> media,

        @NotNull @Size(max = 50) @Schema(required = true) List<@Valid @NotNull SectionBody> sections) {

    /** A cause that an article names after the highlighted ones. */
    @Schema(name = "ManuscriptOtherCause")
    public record OtherCauseBody(
            @NotNull @Size(max = 200) @Schema(required = true)
            String name,

            @Size(max = 100) @Schema(description = "Its condition, when it has a page.")
            String condition) {

        static OtherCauseBody from(OtherCause cause) {
            return new OtherCauseBody(cause.name(), cause.condition());
        }

        OtherCause toText() {
            return new OtherCause(name, condition);
        }
    }

    /** The signs that call for care, of one urgency. */
    @Schema(name = "ManuscriptCareCard")
    public record CareCardBody(
            @NotNull @Schema(required = true) CareCardKind kind,

            @NotNull @Size(max = 300) @Schema(required = true)
            String heading,

            @NotNull
            @Size(max = 100)
            @Schema(
                    required = true,
                    description = "At most 100 signs; the card of an article names those of all its causes.")
            List<@Valid @NotNull SignBody> items) {

        static CareCardBody from(CareCardText card) {
            return new CareCardBody(
                    card.kind(),
                    card.heading(),
                    card.items().stream().map(SignBody::from).toList());
        }

        CareCardText toText() {
            return new CareCardText(
                    kind, heading, items.stream().map(SignBody::toText).toList());
        }
    }

    /** A sign on a care card. */
    @Schema(name = "ManuscriptSign")
    public record SignBody(
            @NotNull @Size(max = 500) @Schema(required = true)
            String text,

            @Size(max = 6) @Schema(description = "The triage rule that fires on the same sign.", examples = "R1")
            String redFlag,

            @Size(max = 10)
            @Schema(
                    description =
                            "The questions of triage whose answers it speaks of, where the rule has several signs of"
                                    + " which one alone makes it fire. Once any item names signs, publication stops while one is"
                                    + " missing.",
                    examples = "chest-pain")
            List<@NotNull @Size(max = 60) String> signs) {

        static SignBody from(SignText sign) {
            return new SignBody(sign.text(), sign.redFlag(), sign.signs());
        }

        SignText toText() {
            return new SignText(text, redFlag, signs);
        }
    }

    /** A picture or film. */
    @Schema(name = "ManuscriptMedia")
    public record MediaBody(
            @NotNull @Schema(required = true) MediaKind kind,

            @NotNull @Size(max = 500) @Schema(required = true)
            String url,

            @NotNull @Size(max = 500) @Schema(required = true, description = "What there is to see, in words.")
            String alternativeText,

            @Size(min = 1, max = 500) String caption) {

        static MediaBody from(MediaText media) {
            return new MediaBody(media.kind(), media.url(), media.alternativeText(), media.caption());
        }

        MediaText toText() {
            return new MediaText(kind, url, alternativeText, caption);
        }
    }

    public static ManuscriptBody from(Manuscript page) {
        var head = page.head();
        return new ManuscriptBody(
                head.topic(),
                head.headline(),
                head.name(),
                head.alternateNames(),
                head.summary(),
                head.sample(),
                head.author(),
                head.datePublished(),
                head.dateModified(),
                head.lastReviewed(),
                head.nextReview(),
                head.causes(),
                head.otherCauses().stream().map(OtherCauseBody::from).toList(),
                head.careCards().stream().map(CareCardBody::from).toList(),
                head.citations(),
                head.related(),
                head.tags(),
                head.media().stream().map(MediaBody::from).toList(),
                page.sections().stream().map(SectionBody::from).toList());
    }

    /** The manuscript at an address; whatever was reviewed before, this is not. */
    Manuscript toManuscript(PageAddress address) {
        var head = new FrontMatter(
                topic,
                headline,
                name,
                alternateNames,
                summary,
                address.language(),
                sample,
                ReviewStatus.AWAITING_CLINICAL_REVIEW,
                author,
                null,
                datePublished,
                dateModified,
                lastReviewed,
                nextReview,
                causes,
                listOf(otherCauses).stream().map(OtherCauseBody::toText).toList(),
                listOf(careCards).stream().map(CareCardBody::toText).toList(),
                citations,
                related,
                tags,
                listOf(media).stream().map(MediaBody::toText).toList());
        return new Manuscript(
                address, head, sections.stream().map(SectionBody::toText).toList());
    }

    /** A list left out is an empty one. */
    static <T> List<T> listOf(List<T> values) {
        return values == null ? List.of() : values;
    }
}
