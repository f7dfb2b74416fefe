package health.charley.content.ask.phrasing;

/** The language model gave nothing that could be used; the message says why and holds nothing of the question. */
final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelException(String why) {
        super("The language model was of no use: " + why + ".");
    }
}
