package health.charley.knowledge.diff;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long the times of care levels let people wait at most: {@code now}, {@code today}, {@code 24 hours}, {@code 2 weeks}. */
final class WaitingTime {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4}) (minute|hour|day|week)s?");
    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    /** What is left of a day is never all of it. */
    private static final Map<String, Duration> NAMED =
            Map.of("now", Duration.ZERO, "today", Duration.ofDays(1).minusMinutes(1));

    /** Whether a time is the same as another or surely no longer. Of words that are none of these nobody can tell. */
    static boolean isKnownToBeNoLonger(String time, String than) {
        var longest = of(than);
        return time.equals(than)
                || of(time).filter(known -> longest.filter(most -> known.compareTo(most) <= 0)
                                .isPresent())
                        .isPresent();
    }

    private static Optional<Duration> of(String time) {
        var numbered = NUMBERED.matcher(time);
        return numbered.matches()
                ? Optional.of(UNITS.get(numbered.group(2)).multipliedBy(Long.parseLong(numbered.group(1))))
                : Optional.ofNullable(NAMED.get(time));
    }

    private WaitingTime() {}
}
