package health.charley.triage.receipt;

/** A receipt key that cannot be used, with a sentence for the operator; it never holds any part of the key. */
final class ReceiptKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReceiptKeyException(String sentence) {
        super(sentence);
    }
}
