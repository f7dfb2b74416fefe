package health.charley.content.reading;

import health.charley.content.page.CareCard;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.CareCardKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signs that call for care, of one urgency. */
@Schema(name = "CareCard")
public record CareCardView(
        @Schema(required = true) CareCardKind kind,

        @Schema(
                required = true,
                examples =
                        "Call your emergency number (911 in the US, 999 in the UK) or go to the emergency room now if you have:")
        String heading,

        @Schema(required = true) List<SignView> items) {

    /** One sign. */
    @Schema(name = "Sign")
    public record SignView(
            @Schema(required = true, examples = "chest pain or trouble breathing")
            String text,

            @Schema(description = "The triage rule that fires on this sign; absent when none does.", examples = "R1")
            String redFlag,

            @Schema(
                    required = true,
                    description = "The questions of triage whose answers it speaks of, where the rule has several signs"
                            + " of which one alone makes it fire.",
                    examples = "chest-pain")
            List<String> signs) {

        static SignView from(CareCardItem item) {
            return new SignView(item.text(), item.redFlag().orElse(null), item.signs());
        }
    }

    static CareCardView from(CareCard card) {
        return new CareCardView(
                card.kind(),
                card.heading(),
                card.items().stream().map(SignView::from).toList());
    }
}
