package health.charley.history.sealing;

/** Master keys that can't be used, with a sentence for the operator; it never holds any part of a key. */
public final class MasterKeyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MasterKeyFault(String sentence) {
        super(sentence);
    }

    MasterKeyFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
