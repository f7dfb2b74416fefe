package health.charley.web.history;

import health.charley.web.quiz.CareLevel;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.quiz.TopicNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which assessments a list shows, as the form has it; each text is empty where it does not matter.
 *
 * @param topic the id of a topic
 * @param careLevel in triage's words
 * @param from the first day
 * @param to the last day
 */
public record ListFilter(String topic, String careLevel, String from, String to) {
    static final ListFilter NONE = new ListFilter("", "", "", "");

    private static final String TOPIC = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_TOPIC = 100;
    private static final int PARTS = 4;

    static ListFilter of(String topic, String careLevel, String from, String to) {
        return new ListFilter(stripped(topic), stripped(careLevel), stripped(from), stripped(to));
    }

    /** As {@link #written()} wrote it; none where it is not that, or is about a topic that there is no longer. */
    static ListFilter read(String text, TopicNames topics) {
        String[] parts = text.split("\n", -1);
        if (parts.length != PARTS) {
            return NONE;
        }
        var filter = new ListFilter(parts[0], parts[1], parts[2], parts[3]);
        return filter.errors(topics).isEmpty() ? filter : NONE;
    }

    String written() {
        return String.join("\n", topic, careLevel, from, to);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What is no choice, by these topics; where none is known, any that could be one is taken. */
    FormErrors errors(TopicNames topics) {
        List<FormError> errors = new ArrayList<>();
        check(errors, topic.isEmpty() || isTopic(topics), "topic", "Choose a topic");
        check(errors, careLevel.isEmpty() || CareLevel.of(careLevel).isPresent(), "level", "Choose an urgency");
        check(errors, from.isEmpty() || day(from).isPresent(), "from", "Enter a day such as 2026-05-01");
        check(errors, to.isEmpty() || day(to).isPresent(), "to", "Enter a day such as 2026-05-01");
        check(errors, isInOrder(), "to", "The last day is before the first");
        return new FormErrors(errors);
    }

    String topicOrNull() {
        return orNull(topic);
    }

    String careLevelOrNull() {
        return orNull(careLevel);
    }

    /** The first moment, as the API takes it. */
    String sinceOrNull() {
        return day(from).map(ListFilter::begins).orElse(null);
    }

    /** The moment that the last day is over. */
    String beforeOrNull() {
        return day(to).map(last -> begins(last.plusDays(1))).orElse(null);
    }

    private boolean isTopic(TopicNames topics) {
        return topics.all().isEmpty() ? topic.length() <= LONGEST_TOPIC && topic.matches(TOPIC) : topics.has(topic);
    }

    private boolean isInOrder() {
        return day(from)
                .flatMap(first -> day(to).map(last -> !last.isBefore(first)))
                .orElse(true);
    }

    private static String begins(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    /** A day of which the API knows, from 1970 to the year 9998. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1970 && day.getYear() <= 9998);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static void check(List<FormError> errors, boolean fine, String field, String text) {
        if (!fine) {
            errors.add(new FormError(field, text));
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String stripped(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
