package health.charley.history.sealing;

/** A sealed value that does not open: it was changed, moved to another place, or sealed with another key. */
public final class BrokenSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenSealException(String sentence) {
        super(sentence);
    }

    BrokenSealException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
