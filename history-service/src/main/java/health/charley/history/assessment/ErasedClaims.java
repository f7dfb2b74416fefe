package health.charley.history.assessment;

import health.charley.history.erasure.ErasedFirst;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;

/** Claims of receipts are found by the assessments, so they go before those do. */
@ApplicationScoped
class ErasedClaims implements ErasedFirst {
    private final ReceiptClaimRepository claims;

    ErasedClaims(ReceiptClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public void erase(Owner owner) {
        claims.freeAll(owner);
    }
}
