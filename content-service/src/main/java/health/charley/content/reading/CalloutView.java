package health.charley.content.reading;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.Callout;
import health.charley.content.page.CalloutKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A few sentences that stand out of the text and that a clinician signs. */
@Schema(name = "Callout")
public record CalloutView(
        @Schema(required = true) CalloutKind kind,

        @Schema(required = true, description = "The words without markup.")
        String text,

        @Schema(required = true, description = "Safe HTML.") String html,
        @Schema(required = true) SignatureView signedBy) {

    static CalloutView from(Callout callout) {
        return new CalloutView(
                callout.kind(),
                Markdown.toText(callout.markdown()),
                Markdown.toHtml(callout.markdown()),
                SignatureView.from(callout.signedBy()));
    }
}
