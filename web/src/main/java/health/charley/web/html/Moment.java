package health.charley.web.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An instant as people read and type it; in UTC, because a page without scripts does not know the reader's clock. */
public final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The bits of a UUIDv7 after its time (RFC 9562 §5.7). */
    private static final int BITS_AFTER_TIME = 16;

    private Moment() {}

    public static String inWords(String iso) {
        return written(iso, WORDS);
    }

    /** As {@link #inWords}, with the second: it tells apart what one minute has several of. */
    public static String toTheSecond(String iso) {
        return written(iso, TO_THE_SECOND);
    }

    /** As people read it beside all of these, of which it is one: with the second where one minute has several. */
    public static String among(Stream<String> all, String iso) {
        var words = inWords(iso);
        var sameMinute = all.filter(each -> inWords(each).equals(words)).count();
        return sameMinute > 1 ? toTheSecond(iso) : words;
    }

    private static String written(String iso, DateTimeFormatter form) {
        try {
            return Instant.parse(iso).atOffset(ZoneOffset.UTC).format(form);
        } catch (DateTimeException notAnInstant) {
            return iso;
        }
    }

    /** The day of an instant, in UTC as well. */
    public static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).format(DAY);
    }

    /** When something was made whose id is a UUIDv7: the time within it. */
    public static String ofId(UUID id) {
        return inWords(timeIn(id));
    }

    /** The same with the second. */
    public static String ofIdToTheSecond(UUID id) {
        return toTheSecond(timeIn(id));
    }

    private static String timeIn(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_TIME)
                .toString();
    }

    /** What a field for date and time sends, such as {@code 2026-12-24T08:00}; none if it can't be read. */
    public static Optional<Instant> typed(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
