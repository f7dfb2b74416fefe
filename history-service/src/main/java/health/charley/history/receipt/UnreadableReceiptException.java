package health.charley.history.receipt;

/** A kept receipt whose payload is not the assessment that its header sums up, or none at all. */
public final class UnreadableReceiptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableReceiptException(ReceiptRefusedException because) {
        super(because.getMessage());
    }
}
