package health.charley.content.webhook;

import java.util.Optional;

/** What came of one try: the status that was answered, if any, and why it did not count, if so. */
record Outcome(Optional<Integer> status, Optional<DeliveryFailure> failure) {
    private static final int GONE = 410;

    static Outcome of(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome(Optional.of(status), Optional.empty());
        }
        var redirected = status >= 300 && status < 400;
        var why = redirected ? DeliveryFailure.REDIRECTED : DeliveryFailure.REFUSED;
        return new Outcome(Optional.of(status), Optional.of(why));
    }

    static Outcome of(DeliveryFailure failure) {
        return new Outcome(Optional.empty(), Optional.of(failure));
    }

    boolean isDelivered() {
        return failure.isEmpty();
    }

    /** Whether the receiver said that it wants no more of this. */
    boolean isFinal() {
        return status.filter(answered -> answered == GONE).isPresent();
    }
}
