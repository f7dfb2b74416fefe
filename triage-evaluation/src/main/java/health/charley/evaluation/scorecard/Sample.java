package health.charley.evaluation.scorecard;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.statistics.Bootstrap;
import health.charley.evaluation.statistics.Calibration;
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
 * Cases as they came out, from which figures are taken; the table of how is {@link #figure}.
 *
 * @param notEntered how many more cases no interview could be held with
 */
record Sample(List<PlayedCase> played, int notEntered) {

    Sample {
        played = List.copyOf(played);
    }

    Figure figure(Metric metric) {
        return switch (metric) {
            case TOP_1 -> ofAll(one -> one.isAmongFirst(1));
            case TOP_3 -> ofAll(one -> one.isAmongFirst(3));
            case TOP_5 -> ofAll(one -> one.isAmongFirst(5));
            case TOP_1_OR_ALTERNATIVE -> ofAll(PlayedCase::isFirstOrAlternative);
            case CONCLUSIVE -> ofAll(PlayedCase::conclusive);
            case COMPREHENSIVENESS -> ofAll(any -> true);
            case RIGHT_LEVEL -> ofAll(PlayedCase::isRightLevel);
            case RIGHT_AT_EMERGENCY -> share(Sample::isEmergency, PlayedCase::isRightLevel);
            case RIGHT_AT_24_HOURS -> share(at(CareLevel.CONSULTATION_24), PlayedCase::isRightLevel);
            case RIGHT_AT_CONSULTATION -> share(at(CareLevel.CONSULTATION), PlayedCase::isRightLevel);
            case RIGHT_AT_SELF_CARE -> share(at(CareLevel.SELF_CARE), PlayedCase::isRightLevel);
            case SELF_CARE -> share(at(CareLevel.SELF_CARE), one -> one.level() == CareLevel.SELF_CARE);
            case SAFE -> share(one -> !one.isTooLow());
            case UNDER_TRIAGE -> share(PlayedCase::isTooLow);
            case OVER_TRIAGE -> share(PlayedCase::isTooHigh);
            case INCLINATION -> share(one -> !one.isRightLevel(), PlayedCase::isTooHigh);
            case RED_FLAG_RECALL -> share(Sample::isEmergency, PlayedCase::hasEmergencyFlag);
            case BRIER -> predictions(Calibration::brier);
            case CALIBRATION_ERROR -> predictions(Calibration::expectedError);
            case MEDIAN_QUESTIONS -> median(PlayedCase::questions);
            case MOST_QUESTIONS -> most(PlayedCase::questions);
            case MEDIAN_ITEMS -> median(PlayedCase::items);
            case MOST_ITEMS -> most(PlayedCase::items);
        };
    }

    /** Of all cases, those of which something holds. A case that was not entered is no hit: leaving out hard ones gains nothing. */
    private Share ofAll(Predicate<PlayedCase> hit) {
        return new Share(share(hit).hits(), played.size() + notEntered);
    }

    /** Of the cases that were played, those of which something holds. */
    Share share(Predicate<PlayedCase> hit) {
        return share(any -> true, hit);
    }

    private Share share(Predicate<PlayedCase> among, Predicate<PlayedCase> hit) {
        var counted = played.stream().filter(among).toList();
        return new Share((int) counted.stream().filter(hit).count(), counted.size());
    }

    private Score predictions(ToDoubleFunction<List<Prediction>> score) {
        return Bootstrap.score(played.stream().map(PlayedCase::prediction).toList(), score);
    }

    private Score median(ToIntFunction<PlayedCase> count) {
        return Bootstrap.score(played.stream().mapToInt(count).boxed().toList(), Sample::medianOf);
    }

    private Score most(ToIntFunction<PlayedCase> count) {
        var most = played.stream().mapToInt(count).max();
        return new Score(most.isPresent() ? most.getAsInt() : Double.NaN, Optional.empty(), played.size());
    }

    private static boolean isEmergency(PlayedCase one) {
        return one.vignette().isEmergency();
    }

    private static Predicate<PlayedCase> at(CareLevel level) {
        return one -> one.vignette().careLevel() == level;
    }

    private static double medianOf(List<Integer> counts) {
        var sorted = counts.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
