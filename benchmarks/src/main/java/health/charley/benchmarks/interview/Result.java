package health.charley.benchmarks.interview;

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

    /**
     * The share, in percent, of people whose condition is among the first {@code places}, with Wilson's interval [1].
     *
     * <p>[1] E. B. Wilson: Probable inference, the law of succession, and statistical inference. JASA 22 (1927), 209–212.
     */
    public Estimate among(int places) {
        double n = ended.size();
        var share = ended.stream().filter(each -> each.place() <= places).count() / n;
        var middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Estimate(100 * share, 100 * (middle - half), 100 * (middle + half));
    }
}
