package health.charley.history.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of several receipts. */
@Schema(name = "SavedReceipts", description = "What came of several receipts.")
public record SavedReceiptsView(
        @Schema(required = true, description = "One for each receipt, in the order of the request.")
        List<SavedReceiptView> items) {}
