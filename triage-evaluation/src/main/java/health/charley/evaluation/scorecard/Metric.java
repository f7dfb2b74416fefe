package health.charley.evaluation.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scorecard measures. {@code docs/scorecard.md} says what each figure means and what it does not. */
public enum Metric {
    TOP_1("top-1", "Cause comes first", Unit.SHARE),
    TOP_3("top-3", "Cause among the first 3", Unit.SHARE),
    TOP_5("top-5", "Cause among the first 5", Unit.SHARE),
    TOP_1_OR_ALTERNATIVE("top-1-or-alternative", "Cause or an acceptable alternative first", Unit.SHARE),
    CONCLUSIVE("conclusive", "A cause stands out", Unit.SHARE),
    COMPREHENSIVENESS("comprehensiveness", "Comprehensiveness: advice given", Unit.SHARE),
    RIGHT_LEVEL("right-level", "Right care level", Unit.SHARE),
    RIGHT_AT_EMERGENCY("right-level-emergency", "… of emergencies", Unit.SHARE),
    RIGHT_AT_24_HOURS("right-level-consultation-24", "… of cases for within 24 hours", Unit.SHARE),
    RIGHT_AT_CONSULTATION("right-level-consultation", "… of cases for a routine visit", Unit.SHARE),
    RIGHT_AT_SELF_CARE("right-level-self-care", "… of cases for self-care", Unit.SHARE),
    SELF_CARE("self-care", "Self-care cases advised self-care", Unit.SHARE),
    SAFE("safe-urgency", "Safety of advice: not too low", Unit.SHARE),
    UNDER_TRIAGE("under-triage", "Under-triage: too low", Unit.SHARE),
    OVER_TRIAGE("over-triage", "Over-triage: too high", Unit.SHARE),
    INCLINATION("inclination-to-over-triage", "Inclination to over-triage, of all wrong", Unit.SHARE),
    RED_FLAG_RECALL("red-flag-recall", "Red-flag recall of emergencies", Unit.SHARE),
    BRIER("brier-score", "Brier score (0 best, 2 worst)", Unit.SCORE),
    CALIBRATION_ERROR("expected-calibration-error", "Expected calibration error (0 best, 1 worst)", Unit.SCORE),
    MEDIAN_QUESTIONS("median-questions", "Questions asked, median", Unit.COUNT),
    MOST_QUESTIONS("most-questions", "Questions asked, most", Unit.COUNT),
    MEDIAN_ITEMS("median-items", "Items answered, median", Unit.COUNT),
    MOST_ITEMS("most-items", "Items answered, most", Unit.COUNT);

    /** What kind of number a figure is: a part of cases, a score, or a count. */
    public enum Unit {
        SHARE,
        SCORE,
        COUNT
    }

    private final String id;
    private final String title;
    private final Unit unit;

    Metric(String id, String title, Unit unit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
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

    /** A value in writing: {@code 92 %}, {@code 0.21} or {@code 12}. */
    public String written(double value) {
        return number(value) + (unit == Unit.SHARE ? " %" : "");
    }

    /** A value in writing with a share's first decimal, so that 75.6 % is not taken for 76 %. */
    String precisely(double value) {
        return unit == Unit.SHARE ? String.format(Locale.ROOT, "%.1f %%", 100 * value) : written(value);
    }

    /** A value as a bare number: percent, a score of two digits, or a count. */
    public String number(double value) {
        return switch (unit) {
            case SHARE -> String.format(Locale.ROOT, "%.0f", 100 * value);
            case SCORE -> String.format(Locale.ROOT, "%.2f", value);
            case COUNT -> String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
        };
    }

    public static Optional<Metric> byId(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }
}
