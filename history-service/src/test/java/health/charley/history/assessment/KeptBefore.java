package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.arc.Arc;

/** What an earlier release kept, whose check of receipts let more through than today's. */
public final class KeptBefore {
    private KeptBefore() {}

    public static void save(String account, SampleReceipt receipt) {
        save(account, Receipt.ofVerified(receipt.signed()));
    }

    static void save(String account, Receipt receipt) {
        var shelf = Arc.container().instance(AssessmentShelf.class).get();
        shelf.save(Owner.of(SignInResource.issuer(), account), receipt);
    }
}
