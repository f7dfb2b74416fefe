package health.charley.content.editing;

import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.Aspect;
import health.charley.content.page.CalloutKind;
import health.charley.content.page.SpokenFinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as editors write it. */
@Schema(name = "ManuscriptSection")
public record SectionBody(
        @NotNull @Size(max = 100) @Schema(required = true, description = "Unique on the page.", examples = "self-care")
        String id,

        @NotNull @Schema(required = true) Aspect aspect,
        @NotNull @Size(max = 200) @Schema(required = true) String heading,

        @NotNull @Size(max = 20_000) @Schema(required = true, description = "CommonMark; HTML in it is shown as text.")
        String markdown,

        @Size(max = 200) @Schema(description = "Which findings of triage the items of its lists speak of.")
        List<@Valid @NotNull FindingBody> findings,

        @Size(max = 10) List<@Valid @NotNull CalloutBody> callouts) {

    /** That an item of the section's lists speaks of a finding. */
    @Schema(name = "ManuscriptFinding")
    public record FindingBody(
            @NotNull
            @Min(1)
            @Schema(required = true, description = "Counted over all lists of the section.", minimum = "1")
            Integer item,

            @NotNull @Size(max = 100) @Schema(required = true, examples = "swelling-one-leg")
            String finding) {

        static FindingBody from(SpokenFinding spoken) {
            return new FindingBody(spoken.item(), spoken.finding());
        }

        SpokenFinding toSpoken() {
            return new SpokenFinding(item, finding);
        }
    }

    /** A few sentences that stand out of the text. */
    @Schema(name = "ManuscriptCallout")
    public record CalloutBody(
            @NotNull @Schema(required = true) CalloutKind kind,

            @NotNull @Size(max = 100) @Schema(required = true, description = "The id of the author who signs it.")
            String signedBy,

            @NotNull @Size(max = 2000) @Schema(required = true, description = "CommonMark.")
            String markdown) {

        static CalloutBody from(CalloutText callout) {
            return new CalloutBody(callout.kind(), callout.signedBy(), callout.markdown());
        }

        CalloutText toText() {
            return new CalloutText(kind, signedBy, Lines.of(markdown));
        }
    }

    static SectionBody from(SectionText section) {
        return new SectionBody(
                section.anchor(),
                section.aspect(),
                section.heading(),
                section.markdown(),
                section.findings().stream().map(FindingBody::from).toList(),
                section.callouts().stream().map(CalloutBody::from).toList());
    }

    SectionText toText() {
        return new SectionText(
                id,
                aspect,
                heading,
                Lines.of(markdown),
                ManuscriptBody.listOf(findings).stream()
                        .map(FindingBody::toSpoken)
                        .toList(),
                ManuscriptBody.listOf(callouts).stream()
                        .map(CalloutBody::toText)
                        .toList());
    }
}
