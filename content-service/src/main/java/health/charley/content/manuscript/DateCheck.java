package health.charley.content.manuscript;

import java.time.LocalDate;

/** What is wrong with the dates of a manuscript. */
final class DateCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** What nobody reads again for longer is out of date, and would be on no work list. A choice of ours. */
    private static final int MOST_YEARS = 5;

    private DateCheck() {}

    static void run(FrontMatter head, Faults faults) {
        var missing = head.datePublished() == null
                || head.dateModified() == null
                || head.lastReviewed() == null
                || head.nextReview() == null;
        if (missing) {
            faults.add("The page needs datePublished, dateModified, lastReviewed and nextReview.");
            return;
        }
        checkRange(head.datePublished(), "datePublished", faults);
        checkRange(head.dateModified(), "dateModified", faults);
        checkRange(head.lastReviewed(), "lastReviewed", faults);
        checkRange(head.nextReview(), "nextReview", faults);
        faults.addIf(
                head.dateModified().isBefore(head.datePublished()),
                "It was modified before it was published.",
                "dateModified");
        faults.addIf(
                !head.nextReview().isAfter(head.lastReviewed()),
                "The next review is not after the last one.",
                "nextReview");
        faults.addIf(
                head.nextReview().isAfter(head.lastReviewed().plusYears(MOST_YEARS)),
                "The next review is more than " + MOST_YEARS + " years after the last one.",
                "nextReview");
    }

    private static void checkRange(LocalDate date, String place, Faults faults) {
        faults.addIf(date.isBefore(EARLIEST) || date.isAfter(LATEST), "The year is not a likely one.", place);
    }
}
