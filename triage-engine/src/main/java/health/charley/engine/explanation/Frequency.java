package health.charley.engine.explanation;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/**
 * A probability as a count of people, which most readers grasp better than a percentage. The counts are tenths, and finer
 * near either end, where a tenth could be double of what is meant, of those who have it or of those who do not.
 */
final class Frequency {
    private static final double RARE = 0.05;
    private static final double NEARLY_ALL = 0.95;
    private static final String BELOW_ALL = "fewer than 1 in 20";
    private static final String ABOVE_ALL = "more than 19 in 20";

    /** So many of so many, from few to nearly all. */
    private static final List<Count> SCALE = List.of(
            new Count(1, 20),
            new Count(1, 15),
            new Count(1, 10),
            new Count(3, 20),
            new Count(2, 10),
            new Count(3, 10),
            new Count(4, 10),
            new Count(5, 10),
            new Count(6, 10),
            new Count(7, 10),
            new Count(8, 10),
            new Count(17, 20),
            new Count(9, 10),
            new Count(14, 15),
            new Count(19, 20));

    private static final double TENTH = 0.1;

    /** Rounding must not push a number over the next whole one. */
    private static final double ROUNDING = 1e-9;

    private record Count(int some, int all) {
        double share() {
            return (double) some / all;
        }
    }

    private Frequency() {}

    /** For example "about 4 in 10"; never more exact than the evidence is. */
    static String of(double probability) {
        if (probability < RARE) {
            return BELOW_ALL;
        }
        if (probability > NEARLY_ALL) {
            return ABOVE_ALL;
        }
        var nearest = SCALE.stream()
                .min(comparingDouble(count -> Math.abs(count.share() - probability)))
                .orElseThrow();
        return "about " + nearest.some() + " in " + nearest.all();
    }

    /** For example "between 1 and 4 in 10": from whole people below to whole people above, but never none or all of them. */
    static String between(Range range) {
        if (range.high() < RARE) {
            return BELOW_ALL;
        }
        if (range.low() > NEARLY_ALL) {
            return ABOVE_ALL;
        }
        if (range.low() < RARE && range.high() > NEARLY_ALL) {
            return "anywhere from none to all";
        }
        return between(range, needsTwentieths(range) ? 20 : 10);
    }

    /** Where a tenth below would be none, or a tenth above all of them. */
    private static boolean needsTwentieths(Range range) {
        var startsBelowATenth = range.low() >= RARE && range.low() < TENTH;
        var endsAboveNineTenths = range.high() <= NEARLY_ALL && range.high() > 1 - TENTH;
        return startsBelowATenth || endsAboveNineTenths;
    }

    private static String between(Range range, int of) {
        var least = (int) Math.floor(range.low() * of + ROUNDING);
        var most = (int) Math.ceil(range.high() * of - ROUNDING);
        if (range.low() < RARE) {
            return "up to " + most + " in " + of;
        }
        if (range.high() > NEARLY_ALL) {
            return "at least " + least + " in " + of;
        }
        return least == most ? "about " + least + " in " + of : "between " + least + " and " + most + " in " + of;
    }
}
