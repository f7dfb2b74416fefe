package health.charley.content.importing;

/** That one import waited for another in vain. */
final class ImportBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportBusyException(String sentence) {
        super(sentence);
    }
}
