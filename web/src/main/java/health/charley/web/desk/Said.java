package health.charley.web.desk;

import health.charley.web.html.Moment;
import health.charley.web.neighbour.Etag;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form says to a step: the state that its page showed, the words, time or revision asked for, and whether it was asked
 * twice.
 */
record Said(String etag, String words, String at, String revision, boolean confirmed) {

    static Said of(MultivaluedMap<String, String> form) {
        return new Said(
                Etag.of(form),
                first(form, "words").replace("\r\n", "\n"),
                first(form, "at"),
                first(form, "revision"),
                first(form, "confirmed").equals("yes"));
    }

    /** What is missing, as a sentence. */
    Optional<String> missing(Step step) {
        return switch (step.asks()) {
            case NOTHING, COMMENT_IF_ANY -> Optional.empty();
            case COMMENT -> wanted(!words.isBlank(), "Say what has to change");
            case REASON -> wanted(!words.isBlank(), "Say why");
            case TIME -> wanted(time().isPresent(), "Enter the day and the time, such as 2026-12-24T08:00");
            case REVISION -> wanted(number().isPresent(), "Choose a revision");
        };
    }

    /** As the API takes it; what is missing is empty there. */
    Map<String, Object> body(Step step) {
        return switch (step.asks()) {
            case NOTHING -> Map.of();
            case COMMENT, COMMENT_IF_ANY -> Map.of("comment", words);
            case REASON -> Map.of("reason", words);
            case TIME -> Map.of("at", time().map(Instant::toString).orElse(""));
            case REVISION -> Map.of("revision", number().orElse(0));
        };
    }

    /** What was typed, to be copied. */
    List<TypedText> typed(Step step) {
        return Stream.of(
                        new TypedText("typed-words", step.label(), words),
                        new TypedText("typed-time", StepForm.TIME_LABEL, at))
                .filter(typed -> !typed.text().isBlank())
                .toList();
    }

    private Optional<Instant> time() {
        return Moment.typed(at);
    }

    private Optional<Integer> number() {
        return revision.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(revision)) : Optional.empty();
    }

    private static Optional<String> wanted(boolean there, String sentence) {
        return there ? Optional.empty() : Optional.of(sentence);
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
