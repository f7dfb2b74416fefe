package health.charley.history.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one receipt among several. */
@Schema(name = "SavedReceipt", description = "What came of one receipt among several.")
public record SavedReceiptView(
        @Schema(
                required = true,
                description = "`saved`: it is saved now. `already-saved`: it was before. `conflict`: another"
                        + " receipt is saved under its id, what is saved there is damaged, or it is saved"
                        + " in another account. `refused`: it is not a receipt that is taken here."
                        + " `try-again`: its signature can't be checked just now.")
        SavedOutcome outcome,

        @Schema(description = "A sentence that says why it is not saved; left out when it is.")
        String detail,

        @Schema(description = "The assessment; left out when it is not saved.")
        AssessmentItemView assessment) {

    static SavedReceiptView from(Saved saved) {
        return saved.fold(
                now -> new SavedReceiptView(SavedOutcome.SAVED, null, AssessmentItemView.from(now.assessment())),
                before -> new SavedReceiptView(
                        SavedOutcome.ALREADY_SAVED, null, AssessmentItemView.from(before.assessment())),
                refused -> new SavedReceiptView(SavedOutcome.CONFLICT, refused.because(), null));
    }

    static SavedReceiptView refused(String detail) {
        return new SavedReceiptView(SavedOutcome.REFUSED, detail, null);
    }

    static SavedReceiptView tryAgain(String detail) {
        return new SavedReceiptView(SavedOutcome.TRY_AGAIN, detail, null);
    }
}
