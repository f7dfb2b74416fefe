package health.charley.benchmarks.interview;

import health.charley.evaluation.statistics.Figure.Share;
import java.util.List;

/** How interviews ended, all together. */
public record Result(List<Ended> ended) {
    /** 1.96 standard errors either side hold 95 % of a normal distribution. */
    private static final double Z = 1.959964;

    /** A number from a sample, with its 95 % confidence interval. */
    public record Estimate(double value, double from, double to) {}

    public Result {
        ended = List.copyOf(ended);
        if (ended.isEmpty()) {
            throw new IllegalArgumentException("Nobody was interviewed.");
        }
    }

    public int people() {
        return ended.size();
    }

    /** How many questions were asked on average. */
    public Estimate asked() {
        var n = ended.size();
        var mean = ended.stream().mapToInt(Ended::asked).average().orElseThrow();
        var squares = ended.stream()
                .mapToDouble(each -> (each.asked() - mean) * (each.asked() - mean))
                .sum();
        var error = Z * Math.sqrt(squares / Math.max(1, n - 1) / n);
        return new Estimate(mean, mean - error, mean + error);
    }

    public int mostAsked() {
        return ended.stream().mapToInt(Ended::asked).max().orElseThrow();
    }

    /** The share, in percent, of people whose condition is among the first {@code places}. */
    public Estimate among(int places) {
        var hits = ended.stream().filter(each -> each.place() <= places).count();
        var share = new Share((int) hits, ended.size());
        var interval = share.interval().orElseThrow();
        return new Estimate(100 * share.value(), 100 * interval.from(), 100 * interval.to());
    }
}
