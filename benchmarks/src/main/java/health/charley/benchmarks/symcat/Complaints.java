package health.charley.benchmarks.symcat;

import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the {@link Protocol} says of the symptom that somebody comes with: one of those they have, each as likely. */
record Complaints(Protocol protocol) {

    /** How often somebody with a condition names a symptom, of those who have any. */
    double named(String condition, String symptom) {
        return had(condition, symptom) * turn(condition, symptom);
    }

    /** How often they have a symptom, of those who named another. */
    double hadByOthers(String condition, String symptom) {
        var named = named(condition, symptom);
        return (had(condition, symptom) - named) / (1 - named);
    }

    private double had(String condition, String symptom) {
        return protocol.share(condition, symptom) / any(condition);
    }

    /** How often a condition comes with a symptom at all. */
    private double any(String condition) {
        var none = protocol.symptoms().stream()
                .mapToDouble(symptom -> Math.log1p(-protocol.share(condition, symptom)))
                .sum();
        return -Math.expm1(none);
    }

    /** How often a symptom that somebody has is the one they name: 1 / (1 + how many others they have), on average. */
    private double turn(String condition, String symptom) {
        var others = new double[protocol.symptoms().size()];
        others[0] = 1;
        protocol.symptoms().stream()
                .filter(Predicate.not(symptom::equals))
                .forEach(other -> oneMore(protocol.share(condition, other), others));
        return IntStream.range(0, others.length)
                .mapToDouble(count -> others[count] / (1 + count))
                .sum();
    }

    /** Adds a symptom of this share to how probable each count is. */
    private static void oneMore(double share, double[] counts) {
        for (var count = counts.length - 1; count > 0; count--) {
            counts[count] += share * (counts[count - 1] - counts[count]);
        }
        counts[0] *= 1 - share;
    }
}
