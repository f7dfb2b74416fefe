package health.charley.content.manuscript;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Dates of a manuscript on which something is said to have been done, and which have not come yet. */
public final class DatesAhead {
    /** Where a day begins first: an editor there has today's date while it is yesterday almost everywhere. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private DatesAhead() {}

    /** What to say of them; a date left out is for {@link ManuscriptCheck} to miss. */
    public static List<Fault> faultsIn(Manuscript page, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), EARLIEST);
        var faults = new Faults();
        check(page.head().lastReviewed(), today, "lastReviewed", faults);
        check(page.head().dateModified(), today, "dateModified", faults);
        return faults.all();
    }

    private static void check(LocalDate date, LocalDate today, String place, Faults faults) {
        faults.addIf(date != null && date.isAfter(today), "The day has not come yet.", place);
    }
}
