package health.charley.evaluation.statistics;

import health.charley.evaluation.statistics.Figure.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * How well stated probabilities match what happens, in ten bins of equal width [2].
 *
 * <p>[1] Brier GW. Verification of forecasts expressed in terms of probability. Mon Weather Rev 1950;78:1–3.
 *
 * <p>[2] Naeini MP, Cooper G, Hauskrecht M. Obtaining well calibrated probabilities using Bayesian binning. AAAI 2015:2901–2907.
 *
 * @param bins those that hold a case, from the least to the most confident
 */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    /** The cases whose leading cause had a probability within 0.1 of each other, and how often it was the cause. */
    public record Bin(double meanConfidence, Share right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    public static Calibration of(List<Prediction> predictions) {
        var bins = new ArrayList<Bin>();
        for (var bin = 0; bin < BINS; bin++) {
            var number = bin;
            var held = predictions.stream()
                    .filter(prediction -> binOf(prediction) == number)
                    .toList();
            if (!held.isEmpty()) {
                bins.add(bin(held));
            }
        }
        return new Calibration(bins);
    }

    /** The mean Brier score over all causes, from 0, which is perfect, to 2 [1]. */
    public static double brier(List<Prediction> predictions) {
        return predictions.stream().mapToDouble(Prediction::brier).average().orElse(Double.NaN);
    }

    /**
     * The mean distance between the probability of the leading cause and how often it was the cause, each bin weighted by its
     * cases.
     */
    public static double expectedError(List<Prediction> predictions) {
        var excess = new double[BINS];
        for (var prediction : predictions) {
            excess[binOf(prediction)] += prediction.confidence() - (prediction.right() ? 1 : 0);
        }
        var sum = 0.0;
        for (var bin : excess) {
            sum += Math.abs(bin);
        }
        return sum / predictions.size();
    }

    private static Bin bin(List<Prediction> held) {
        var mean = held.stream().mapToDouble(Prediction::confidence).average().orElseThrow();
        var right = (int) held.stream().filter(Prediction::right).count();
        return new Bin(mean, new Share(right, held.size()));
    }

    private static int binOf(Prediction prediction) {
        return Math.min(BINS - 1, (int) (prediction.confidence() * BINS));
    }
}
