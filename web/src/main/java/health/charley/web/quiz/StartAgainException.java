package health.charley.web.quiz;

/** The answers that a page needs are gone: never given, cleared, too old, or changed by somebody. */
final class StartAgainException extends RuntimeException {
    private final String topic;

    StartAgainException(String topic) {
        super("The answers are gone.");
        this.topic = topic;
    }

    String topic() {
        return topic;
    }
}
