package health.charley.content.importing;

/** That what an import takes the place of is not what its files were checked against. */
final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("Somebody changed what these files replace while they were checked, so nothing was taken over. Send them"
                + " again.");
    }
}
