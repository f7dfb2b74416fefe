package health.charley.history.receipt;

import java.time.Duration;

/** Triage's keys can't be had just now, so nobody can say whether a receipt is genuine. */
public final class KeysUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    KeysUnavailableException(Duration retryAfter) {
        super("The keys that sign receipts can't be had just now.");
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next attempt has a chance. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
