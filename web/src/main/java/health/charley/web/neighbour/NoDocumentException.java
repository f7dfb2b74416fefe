package health.charley.web.neighbour;

/** A service keeps what was asked for, and can't make this document of it: asking again won't help, another form may. */
public final class NoDocumentException extends RuntimeException {
    NoDocumentException(Neighbour neighbour, Throwable cause) {
        super("The " + neighbour.key() + " service can't make a document of what it keeps.", cause);
    }
}
