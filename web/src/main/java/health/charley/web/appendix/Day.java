package health.charley.web.appendix;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** A day as people read it and as a field for a date sends it. */
final class Day {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Day() {}

    /** Empty where there is none. */
    static String inWords(String iso) {
        try {
            return iso == null ? "" : LocalDate.parse(iso).format(WORDS);
        } catch (DateTimeException notADay) {
            return iso;
        }
    }

    /** Whether it is left out, or a day from 1900 to today; it may be tomorrow's here, for the person may live east of here. */
    static boolean isSensible(String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return true;
        }
        try {
            var day = LocalDate.parse(typed);
            return !day.isBefore(FIRST) && !day.isAfter(today.plusDays(1));
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /** As history takes it: null where it is left out. */
    static String orNull(String typed) {
        return Objects.requireNonNullElse(typed, "").isEmpty() ? null : typed;
    }
}
