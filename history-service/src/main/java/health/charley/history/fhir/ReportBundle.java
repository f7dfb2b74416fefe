package health.charley.history.fhir;

import ca.uhn.fhir.context.FhirContext;
import health.charley.history.report.Report;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/**
 * A report as a FHIR R4 document: a Composition, and what it refers to. The person has no name here, and what the interview
 * did not ask is not there.
 */
public final class ReportBundle {
    private static final String SUBJECT = "patient";
    private static final String DEVICE = "device";
    private static final String ANSWERS = "answers";
    private static final String RISK = "risk";

    private final Report report;
    private final Date assessedAt;
    private final Bundle bundle = new Bundle();
    private final Entries entries;

    private ReportBundle(Report report) {
        this.report = report;
        this.assessedAt = Date.from(report.assessedAt());
        this.entries = new Entries(bundle, report.id());
    }

    /** The Bundle as JSON, the same for the same report. */
    public static String of(Report report) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle(report));
    }

    static Bundle bundle(Report report) {
        return new ReportBundle(report).fill();
    }

    private Bundle fill() {
        bundle.setType(BundleType.DOCUMENT).setTimestamp(assessedAt).setIdentifier(identifier());
        bundle.setId(report.id().toString());
        var subject = entries.reference(SUBJECT);
        var device = entries.reference(DEVICE);
        var composition = composition(subject, device);
        entries.add("composition", composition);
        entries.add(SUBJECT, Subject.patient(report.person()));
        entries.add(DEVICE, Guide.device(report.origin()));
        var about = addSubject(subject);
        var answers = entries.add(ANSWERS, Answered.response(report, subject));
        var risk = entries.add(RISK, Risk.assessment(report, subject, device, answers));
        var flags = addFlags(subject, device);
        entries.add(
                "provenance",
                Guide.provenance(report, device, List.of(entries.reference("composition"), answers, risk)));
        addSections(composition, risk, flags, answers, about);
        return bundle;
    }

    private Composition composition(Reference subject, Reference device) {
        var composition = new Composition()
                .setIdentifier(identifier())
                .setStatus(CompositionStatus.FINAL)
                .setType(new CodeableConcept(new Coding(Systems.LOINC, "74465-6", "Questionnaire response Document")))
                .setSubject(subject)
                .setDate(assessedAt)
                .addAuthor(device)
                .setTitle(title());
        composition
                .getMeta()
                .addTag(
                        Systems.REVIEW,
                        report.review().status().replace(' ', '-'),
                        report.review().inWords());
        composition.setLanguage(report.origin().language());
        composition.setText(Narratives.of(report.notice(), List.of()));
        return composition;
    }

    private String title() {
        return "Symptom report: " + report.origin().title()
                + (report.review().reviewed() ? "" : " (sample content, not clinically reviewed)");
    }

    private Identifier identifier() {
        return new Identifier().setSystem(Systems.URI).setValue("urn:uuid:" + report.id());
    }

    private List<Reference> addSubject(Reference subject) {
        var about = new ArrayList<Reference>();
        Subject.observations(report, subject).forEach((name, observation) -> about.add(entries.add(name, observation)));
        return about;
    }

    /** Those that are certain; one that hangs on "not sure" is told in words, for it may not be so. */
    private List<Reference> addFlags(Reference subject, Reference device) {
        return report.redFlags().stream()
                .filter(Report.RedFlagRaised::certain)
                .map(raised -> entries.add("flag " + raised.id(), flag(raised, subject, device)))
                .toList();
    }

    private Flag flag(Report.RedFlagRaised raised, Reference subject, Reference device) {
        var code = new Coding()
                .setSystem(Systems.redFlagsOf(report.origin().topic()))
                .setCode(raised.id());
        return new Flag()
                .setStatus(FlagStatus.ACTIVE)
                .addCategory(new CodeableConcept(new Coding(Systems.FLAG_CATEGORY, "clinical", "Clinical")))
                .setCode(new CodeableConcept(code).setText(raised.text()))
                .setSubject(subject)
                .setPeriod(new Period().setStart(assessedAt))
                .setAuthor(device);
    }

    private void addSections(
            Composition composition, Reference risk, List<Reference> flags, Reference answers, List<Reference> about) {
        var advice = report.advice();
        section(composition, "Care level advised", advice.title() + ". " + advice.reason(), List.of(), List.of(risk));
        section(
                composition,
                "Red flags",
                redFlags(),
                report.redFlags().stream().map(ReportBundle::told).toList(),
                flags);
        section(composition, "Reported", "What counts most of what was reported.", texts(report.positives()), about);
        section(composition, "Denied", "What counts most of what was denied.", texts(report.negatives()), List.of());
        section(
                composition,
                "Leading causes",
                causes(),
                report.causes().stream().map(Risk::told).toList(),
                List.of(risk));
        section(composition, "All answers", "Every answer.", Answered.told(report), List.of(answers));
    }

    private static void section(
            Composition composition, String title, String text, List<String> items, List<Reference> entries) {
        var section = composition.addSection().setTitle(title).setText(Narratives.of(text, items));
        entries.forEach(section::addEntry);
    }

    private String redFlags() {
        if (report.redFlags().isEmpty()) {
            return "No red-flag rule fired on these answers.";
        }
        return report.redFlags().stream().anyMatch(Report.RedFlagRaised::certain)
                ? "The answers raised red flags."
                : "No red flag is certain: the person was not sure of these.";
    }

    private String causes() {
        return report.conclusive() ? "The guide's own estimates." : "The answers do not point clearly to one cause.";
    }

    private static String told(Report.RedFlagRaised flag) {
        return Stream.of(flag.text(), flag.certain() ? "" : "Not sure; if it is true:", flag.action() + ".")
                .filter(part -> !part.isEmpty())
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
    }

    private static List<String> texts(List<Report.Statement> statements) {
        return statements.stream().map(Report.Statement::text).toList();
    }
}
