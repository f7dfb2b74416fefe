package health.charley.history.receipt;

import java.time.Duration;

/** Triage's keys can't be had just now, or were fetched before a receipt arrived: nobody can say whether it is genuine. */
public final class KeysUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    private KeysUnavailableException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    static KeysUnavailableException triageIsAway(Duration retryAfter) {
        return new KeysUnavailableException("The keys that sign receipts can't be had just now.", retryAfter);
    }

    static KeysUnavailableException tooSoonToTell(Duration retryAfter) {
        return new KeysUnavailableException(
                "The key that signed the receipt is not known yet, and keys are not asked for again so soon.",
                retryAfter);
    }

    /** How long to wait before the next attempt has a chance. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
