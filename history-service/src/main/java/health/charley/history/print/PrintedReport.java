package health.charley.history.print;

import health.charley.history.report.AnswerGiven;
import health.charley.history.report.Cause;
import health.charley.history.report.Report;
import health.charley.history.report.ReviewStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the pages of a report show, in words that need no further thought. */
record PrintedReport(
        Report report,
        String person,
        String assessedAt,
        String level,
        String review,
        FirstPage first,
        List<PrintedCause> leading,
        List<PrintedCause> weighed,
        String answerCount) {
    /** The causes of the first page. */
    private static final int LEADING = 5;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Map<String, String> LEVELS = Map.of(
            "emergency_ambulance", "Ambulance now",
            "emergency", "Emergency now",
            "consultation_24", "Within 24 hours",
            "consultation", "Within two weeks",
            "self_care", "Self-care");
    private static final Map<String, String> PREGNANCY =
            Map.of("pregnant", ", pregnant", "postpartum", ", within twelve weeks after a birth");

    static PrintedReport of(Report report, FirstPage first) {
        var causes = report.causes().stream().map(PrintedCause::of).toList();
        return new PrintedReport(
                report,
                person(report.person()),
                MOMENT.format(report.assessedAt()),
                level(report.advice().careLevel()),
                review(report.review()),
                first,
                causes.stream().limit(LEADING).toList(),
                causes.stream().filter(PrintedCause::hasEvidence).toList(),
                answerCount(report.answers()));
    }

    private static String person(Report.PersonTold person) {
        var age = person.age() == 0 ? "Age not known" : counted(person.age(), "year");
        var sex = person.sex().equals("unknown") ? "sex not known" : person.sex();
        return age + ", " + sex + PREGNANCY.getOrDefault(person.pregnancy(), "");
    }

    private static String level(String careLevel) {
        return LEVELS.getOrDefault(careLevel, careLevel);
    }

    private static String review(ReviewStatus review) {
        return review.reviewed()
                ? "Clinical review of the knowledge behind this: " + review.inWords() + "."
                : "Sample content, not clinically reviewed (status: " + review.inWords()
                        + "). No clinician has signed off the knowledge behind this.";
    }

    private static String answerCount(List<AnswerGiven> answers) {
        var unsure = answers.stream()
                .filter(answer -> answer.kind() == AnswerGiven.Kind.UNSURE)
                .count();
        return counted(answers.size(), "answer") + (unsure == 0 ? "" : ", " + unsure + " of them \u201cnot sure\u201d");
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A cause as the page shows it. */
    record PrintedCause(
            String name,
            String probability,
            String frequency,
            String level,
            String basis,
            List<PrintedWeight> weights) {

        static PrintedCause of(Cause cause) {
            var weights = cause.weights().stream().map(PrintedWeight::of).toList();
            return new PrintedCause(
                    cause.name(),
                    percent(cause.probability()) + " (" + percent(cause.low()) + " to " + percent(cause.high()) + ")",
                    cause.frequency(),
                    PrintedReport.level(cause.careLevel()),
                    basis(cause),
                    weights);
        }

        private static String basis(Cause cause) {
            return cause.weights().isEmpty()
                    ? "base rate alone"
                    : cause.cited() + " cited, " + cause.estimated() + " estimated";
        }

        boolean hasEvidence() {
            return !weights.isEmpty();
        }

        /** Below one percent with one digit, else none: more would be a show of precision. */
        private static String percent(double share) {
            var digits = share < 0.01 ? 1 : 0;
            return String.format(Locale.ENGLISH, "%." + digits + "f\u00a0%%", share * 100);
        }
    }

    /** What one answer says about a cause, as the page shows it. */
    record PrintedWeight(String text, String ratio, String source) {
        private static final MathContext TWO_DIGITS = new MathContext(2);

        static PrintedWeight of(Cause.Weight weight) {
            return new PrintedWeight(
                    weight.text(),
                    "\u00d7\u00a0"
                            + new BigDecimal(weight.ratio()).round(TWO_DIGITS).toPlainString(),
                    weight.source());
        }
    }
}
