package health.charley.content.redirect;

/** That a page has another address by now. */
final class MovedException extends RuntimeException {
    private final String oldSlug;
    private final String newSlug;

    MovedException(String oldSlug, String newSlug) {
        super("The page has moved.", null, false, false);
        this.oldSlug = oldSlug;
        this.newSlug = newSlug;
    }

    String oldSlug() {
        return oldSlug;
    }

    String newSlug() {
        return newSlug;
    }
}
