package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.receipt.KeysUnavailableException;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.ReceiptRefusedException;
import health.charley.history.receipt.ReceiptVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several receipts at once: those that are genuine are saved, and each is told apart from the others. */
@ApplicationScoped
class AssessmentBatch {
    private final ReceiptVerifier receipts;
    private final AssessmentShelf shelf;

    AssessmentBatch(ReceiptVerifier receipts, AssessmentShelf shelf) {
        this.receipts = receipts;
        this.shelf = shelf;
    }

    /** What came of each text, in their order. */
    List<SavedReceiptView> save(Owner owner, List<String> texts) {
        var results = new SavedReceiptView[texts.size()];
        var genuine = new ArrayList<Receipt>();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < results.length; place++) {
            try {
                genuine.add(receipts.verify(texts.get(place)));
                places.add(place);
            } catch (ReceiptRefusedException refused) {
                results[place] = SavedReceiptView.refused(refused.getMessage());
            } catch (KeysUnavailableException unavailable) {
                results[place] = SavedReceiptView.tryAgain(unavailable.getMessage());
            }
        }
        var saved = genuine.isEmpty() ? List.<Saved>of() : shelf.saveAll(owner, genuine);
        for (var number = 0; number < saved.size(); number++) {
            results[places.get(number)] = SavedReceiptView.from(saved.get(number));
        }
        return Arrays.asList(results);
    }
}
