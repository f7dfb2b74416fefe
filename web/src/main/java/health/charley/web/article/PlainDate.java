package health.charley.web.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people write it. */
public final class PlainDate {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int DATE_LENGTH = "2026-05-04".length();

    private PlainDate() {}

    /** "4 May 2026" for {@code 2026-05-04} or an instant of that day in UTC; empty for anything else. */
    public static String of(String iso) {
        if (iso.length() < DATE_LENGTH) {
            return "";
        }
        try {
            return LocalDate.parse(iso.substring(0, DATE_LENGTH)).format(WORDS);
        } catch (DateTimeException notADate) {
            return "";
        }
    }
}
