package health.charley.history.consent;

/** Nothing is saved without consent here, and there is none. */
public final class ConsentMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String version;

    ConsentMissingException(String version) {
        super("Nothing is saved here without your consent to version " + version + ".");
        this.version = version;
    }

    /** The version that is asked for. */
    String version() {
        return version;
    }
}
