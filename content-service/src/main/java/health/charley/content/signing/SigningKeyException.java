package health.charley.content.signing;

/** A signing key that cannot be used, with a sentence for the operator; it never holds any part of the key. */
final class SigningKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SigningKeyException(String sentence) {
        super(sentence);
    }
}
