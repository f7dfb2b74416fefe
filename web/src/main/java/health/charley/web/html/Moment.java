package health.charley.web.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** An instant as people read it; in UTC, because a page without scripts does not know the reader's clock. */
public final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);

    private Moment() {}

    public static String inWords(String iso) {
        try {
            return Instant.parse(iso).atOffset(ZoneOffset.UTC).format(WORDS);
        } catch (DateTimeParseException notAnInstant) {
            return iso;
        }
    }
}
