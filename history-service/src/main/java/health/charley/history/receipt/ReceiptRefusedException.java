package health.charley.history.receipt;

/** A receipt that triage did not write, or not for this assessment; the message says what is wrong with it. */
public final class ReceiptRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReceiptRefusedException(String message) {
        super(message);
    }

    ReceiptRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
