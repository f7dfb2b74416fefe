package health.charley.engine.explanation;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/**
 * A probability and its range as counts of people, which most readers grasp better than percentages. The counts are tenths, and
 * finer near either end, where a tenth could be double of what is meant, of those who have it or of those who do not. The two
 * are of the same number of people, so that a reader can see the one in the other.
 *
 * @param words for example "about 4 in 10"
 * @param range for example "between 1 and 7 in 10"
 */
record Frequency(String words, String range) {
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

    private static final int TENTHS = 10;
    private static final int TWENTIETHS = 20;
    private static final double TENTH = 0.1;

    /** Rounding must not push a number over the next whole one. */
    private static final double ROUNDING = 1e-9;

    private record Count(int some, int all) {
        double share() {
            return (double) some / all;
        }
    }

    /** Never more exact than the evidence is. */
    static Frequency of(double probability, Range range) {
        var all = people(probability, range);
        return new Frequency(about(probability, all), between(range, all));
    }

    /** Of how many people both are said: those of the count that is nearest, unless the range needs more. */
    private static int people(double probability, Range range) {
        if (isAtEnd(probability)) {
            return TWENTIETHS;
        }
        var all = nearest(probability).all();
        return all == TENTHS && needsTwentieths(range) ? TWENTIETHS : all;
    }

    private static boolean isAtEnd(double probability) {
        return probability < RARE || probability > NEARLY_ALL;
    }

    private static Count nearest(double probability) {
        return SCALE.stream()
                .min(comparingDouble(count -> Math.abs(count.share() - probability)))
                .orElseThrow();
    }

    /** Where a tenth below would be none, or a tenth above all of them. */
    private static boolean needsTwentieths(Range range) {
        var startsBelowATenth = range.low() >= RARE && range.low() < TENTH;
        var endsAboveNineTenths = range.high() <= NEARLY_ALL && range.high() > 1 - TENTH;
        return startsBelowATenth || endsAboveNineTenths;
    }

    private static String about(double probability, int all) {
        if (probability < RARE) {
            return BELOW_ALL;
        }
        if (probability > NEARLY_ALL) {
            return ABOVE_ALL;
        }
        return "about " + Math.round(share(probability, all) * all) + " in " + all;
    }

    /** As the scale has it, where it counts in so many people. */
    private static double share(double probability, int all) {
        var nearest = nearest(probability);
        return nearest.all() == all ? nearest.share() : probability;
    }

    /** From whole people below to whole people above, but never none or all of them. */
    private static String between(Range range, int all) {
        if (range.high() < RARE) {
            return BELOW_ALL;
        }
        if (range.low() > NEARLY_ALL) {
            return ABOVE_ALL;
        }
        var least = range.low() < RARE ? 0 : (int) Math.floor(range.low() * all + ROUNDING);
        var most = range.high() > NEARLY_ALL ? all : (int) Math.ceil(range.high() * all - ROUNDING);
        if (least == 0) {
            return most == all ? "anywhere from none to all" : "up to " + most + " in " + all;
        }
        if (most == all) {
            return "at least " + least + " in " + all;
        }
        return least == most ? "about " + least + " in " + all : "between " + least + " and " + most + " in " + all;
    }
}
