package health.charley.history.fhir;

import health.charley.history.report.Cause;
import health.charley.history.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Date;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;

/**
 * The result as a RiskAssessment. Its first prediction is the care level, qualitative alone; each of the others is a cause
 * with its probability in percent, as R4 wants it.
 */
final class Risk {
    private static final int PERCENT_DIGITS = 2;

    private Risk() {}

    static RiskAssessment assessment(Report report, Reference subject, Reference device, Reference answers) {
        var advice = report.advice();
        var origin = report.origin();
        var risk = new RiskAssessment()
                .setStatus(RiskAssessmentStatus.FINAL)
                .setMethod(new CodeableConcept()
                        .setText("Charley symptom guide, " + origin.topic() + " " + origin.knowledgeVersion()
                                + ", policy " + origin.policy()))
                .setSubject(subject)
                .setOccurrence(new DateTimeType(Date.from(report.assessedAt())))
                .setPerformer(device)
                .addBasis(answers)
                .addPrediction(careLevel(advice))
                .setMitigation(advice.title() + ". " + advice.text());
        report.causes().forEach(cause -> risk.addPrediction(prediction(cause)));
        risk.addNote().setText(report.notice());
        report.redFlags()
                .forEach(flag -> risk.addNote()
                        .setText((flag.certain() ? "Red flag " : "Not sure: red flag ") + flag.id() + ": "
                                + flag.text()));
        return risk;
    }

    /** A cause as a line of text. */
    static String told(Cause cause) {
        return cause.name() + ": " + percent(cause.probability()).toPlainString() + " % (" + cause.frequency() + ")";
    }

    private static RiskAssessmentPredictionComponent careLevel(Report.Advice advice) {
        var level = new Coding(Systems.CARE_LEVEL, advice.careLevel(), advice.title());
        return new RiskAssessmentPredictionComponent()
                .setOutcome(new CodeableConcept().setText("Needs care"))
                .setQualitativeRisk(new CodeableConcept(level).setText(advice.title()))
                .setRationale(advice.reason());
    }

    private static RiskAssessmentPredictionComponent prediction(Cause cause) {
        var outcome = new CodeableConcept(new Coding(Systems.CONDITION, cause.condition(), cause.name()));
        cause.snomed()
                .ifPresent(code ->
                        outcome.addCoding(new Coding().setSystem(Systems.SNOMED).setCode(code)));
        var prediction = new RiskAssessmentPredictionComponent()
                .setOutcome(outcome.setText(cause.name()))
                .setProbability(new DecimalType(percent(cause.probability())))
                .setQualitativeRisk(new CodeableConcept().setText(cause.frequency()));
        if (!cause.evidenceFor().isEmpty()) {
            prediction.setRationale(
                    cause.evidenceFor().stream().map(Cause.Weight::text).collect(Collectors.joining(" ")));
        }
        return prediction;
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(PERCENT_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
