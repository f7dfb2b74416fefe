package health.charley.history.erasure;

import health.charley.history.owner.Owner;

/** Rows of a person that do not go by themselves when the person's key goes. */
public interface ErasedFirst {

    /** Erases them, within the transaction that erases everything. */
    void erase(Owner owner);
}
