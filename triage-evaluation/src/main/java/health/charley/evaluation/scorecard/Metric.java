package health.charley.evaluation.scorecard;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.statistics.Calibration;
import health.charley.evaluation.statistics.Figure;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a scorecard measures. {@code docs/scorecard.md} says what each figure means and what it does not. */
public enum Metric {
    TOP_1("top-1", "Cause comes first", Unit.SHARE, sample -> sample.share(played -> played.isAmongFirst(1))),
    TOP_3("top-3", "Cause among the first 3", Unit.SHARE, sample -> sample.share(played -> played.isAmongFirst(3))),
    TOP_5("top-5", "Cause among the first 5", Unit.SHARE, sample -> sample.share(played -> played.isAmongFirst(5))),
    TOP_1_OR_ALTERNATIVE(
            "top-1-or-alternative",
            "Cause or an acceptable alternative first",
            Unit.SHARE,
            sample -> sample.share(PlayedCase::isFirstOrAlternative)),
    CONCLUSIVE("conclusive", "A cause stands out", Unit.SHARE, sample -> sample.share(PlayedCase::conclusive)),
    COMPREHENSIVENESS("comprehensiveness", "Comprehensiveness: advice given", Unit.SHARE, Sample::entered),
    RIGHT_LEVEL("right-level", "Right care level", Unit.SHARE, sample -> sample.share(PlayedCase::isRightLevel)),
    RIGHT_AT_EMERGENCY(
            "right-level-emergency",
            "… of emergencies",
            Unit.SHARE,
            sample -> sample.share(played -> played.vignette().isEmergency(), PlayedCase::isRightLevel)),
    RIGHT_AT_24_HOURS(
            "right-level-consultation-24",
            "… of cases for within 24 hours",
            Unit.SHARE,
            sample -> sample.rightAt(CareLevel.CONSULTATION_24)),
    RIGHT_AT_CONSULTATION(
            "right-level-consultation",
            "… of cases for a routine visit",
            Unit.SHARE,
            sample -> sample.rightAt(CareLevel.CONSULTATION)),
    RIGHT_AT_SELF_CARE(
            "right-level-self-care",
            "… of cases for self-care",
            Unit.SHARE,
            sample -> sample.rightAt(CareLevel.SELF_CARE)),
    SELF_CARE(
            "self-care",
            "Self-care cases advised self-care",
            Unit.SHARE,
            sample -> sample.share(Sample.at(CareLevel.SELF_CARE), played -> played.level() == CareLevel.SELF_CARE)),
    SAFE(
            "safe-urgency",
            "Safety of advice: not too low",
            Unit.SHARE,
            sample -> sample.share(played -> !played.isTooLow())),
    UNDER_TRIAGE("under-triage", "Under-triage: too low", Unit.SHARE, sample -> sample.share(PlayedCase::isTooLow)),
    OVER_TRIAGE("over-triage", "Over-triage: too high", Unit.SHARE, sample -> sample.share(PlayedCase::isTooHigh)),
    INCLINATION(
            "inclination-to-over-triage",
            "Inclination to over-triage: too high, of all wrong",
            Unit.SHARE,
            sample -> sample.share(played -> !played.isRightLevel(), PlayedCase::isTooHigh)),
    RED_FLAG_RECALL(
            "red-flag-recall",
            "Red-flag recall of emergencies",
            Unit.SHARE,
            sample -> sample.share(played -> played.vignette().isEmergency(), PlayedCase::hasEmergencyFlag)),
    BRIER("brier-score", "Brier score (0 to 2)", Unit.SCORE, sample -> sample.predictions(Calibration::brier)),
    CALIBRATION_ERROR(
            "expected-calibration-error",
            "Expected calibration error (0 to 1)",
            Unit.SCORE,
            sample -> sample.predictions(Calibration::expectedError)),
    MEDIAN_QUESTIONS(
            "median-questions", "Questions asked, median", Unit.COUNT, sample -> sample.median(PlayedCase::questions)),
    MOST_QUESTIONS("most-questions", "Questions asked, most", Unit.COUNT, sample -> sample.most(PlayedCase::questions)),
    MEDIAN_ITEMS("median-items", "Items answered, median", Unit.COUNT, sample -> sample.median(PlayedCase::items)),
    MOST_ITEMS("most-items", "Items answered, most", Unit.COUNT, sample -> sample.most(PlayedCase::items));

    /** What kind of number a figure is: a part of cases, a score, or a count. */
    public enum Unit {
        SHARE,
        SCORE,
        COUNT
    }

    private final String id;
    private final String title;
    private final Unit unit;
    private final Function<Sample, Figure> figure;

    Metric(String id, String title, Unit unit, Function<Sample, Figure> figure) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.figure = figure;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether it counts questions, which are only asked in an interview. */
    public boolean isOfQuestions() {
        return this == MEDIAN_QUESTIONS || this == MOST_QUESTIONS;
    }

    Figure of(Sample sample) {
        return figure.apply(sample);
    }

    public static Optional<Metric> byId(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }
}
