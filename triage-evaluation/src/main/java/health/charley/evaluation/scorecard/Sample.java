package health.charley.evaluation.scorecard;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.statistics.Bootstrap;
import health.charley.evaluation.statistics.Figure;
import health.charley.evaluation.statistics.Figure.Score;
import health.charley.evaluation.statistics.Figure.Share;
import health.charley.evaluation.statistics.Prediction;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Cases as they came out, from which figures are taken.
 *
 * @param notEntered how many more cases no interview could be held with
 */
record Sample(List<PlayedCase> played, int notEntered) {

    Sample {
        played = List.copyOf(played);
    }

    /** Of all cases, those of which something holds. */
    Share share(Predicate<PlayedCase> hit) {
        return share(any -> true, hit);
    }

    /** Of the cases {@code among}, those of which something holds. */
    Share share(Predicate<PlayedCase> among, Predicate<PlayedCase> hit) {
        var counted = played.stream().filter(among).toList();
        return new Share((int) counted.stream().filter(hit).count(), counted.size());
    }

    /** Of the cases that are best seen at a level, those sent to a level that is right for them. */
    Share rightAt(CareLevel level) {
        return share(at(level), PlayedCase::isRightLevel);
    }

    Share entered() {
        return new Share(played.size(), played.size() + notEntered);
    }

    Score predictions(ToDoubleFunction<List<Prediction>> score) {
        return Bootstrap.score(played.stream().map(PlayedCase::prediction).toList(), score);
    }

    Score median(ToIntFunction<PlayedCase> count) {
        return Bootstrap.score(played.stream().mapToInt(count).boxed().toList(), Sample::median);
    }

    Figure most(ToIntFunction<PlayedCase> count) {
        var most = played.stream().mapToInt(count).max();
        return new Score(most.isPresent() ? most.getAsInt() : Double.NaN, Optional.empty(), played.size());
    }

    static Predicate<PlayedCase> at(CareLevel level) {
        return played -> played.vignette().careLevel() == level;
    }

    static double median(List<Integer> counts) {
        var sorted = counts.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
