package health.charley.web.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Instants as people at the desk read and type them, in UTC. */
final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);

    private Moment() {}

    static String inWords(String iso) {
        try {
            return Instant.parse(iso).atOffset(ZoneOffset.UTC).format(WORDS);
        } catch (DateTimeException notAnInstant) {
            return iso;
        }
    }

    /** What a field for date and time sends, such as {@code 2026-12-24T08:00}; none if it can't be read. */
    static Optional<Instant> typed(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
