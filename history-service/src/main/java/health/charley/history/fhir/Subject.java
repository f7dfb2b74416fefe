package health.charley.history.fhir;

import health.charley.history.report.Report;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * The person as far as known. R4 has a date of birth and no age: an age in whole years is an Observation, for a made-up date
 * would be taken for a true one.
 */
final class Subject {
    private static final Map<String, String> PREGNANCY = Map.of(
            "none", "Not pregnant",
            "pregnant", "Pregnant",
            "postpartum", "Within twelve weeks after a birth",
            "unknown", "Not known");

    private Subject() {}

    static Patient patient(Report.PersonTold person) {
        var gender = switch (person.sex()) {
            case "female" -> AdministrativeGender.FEMALE;
            case "male" -> AdministrativeGender.MALE;
            default -> AdministrativeGender.UNKNOWN;
        };
        return new Patient().setGender(gender);
    }

    /** Age and pregnancy, each under the name of its entry. */
    static Map<String, Observation> observations(Report report, Reference subject) {
        var person = report.person();
        var at = Date.from(report.assessedAt());
        var observations = new LinkedHashMap<String, Observation>();
        if (person.age() > 0) {
            var years = new Quantity()
                    .setValue(person.age())
                    .setUnit("years")
                    .setSystem(Systems.UCUM)
                    .setCode("a");
            observations.put("age", observation("30525-0", "Age", subject, at).setValue(years));
        }
        if (person.sex().equals("female")) {
            var pregnancy = new CodeableConcept().setText(PREGNANCY.getOrDefault(person.pregnancy(), "Not known"));
            observations.put(
                    "pregnancy",
                    observation("82810-3", "Pregnancy status", subject, at).setValue(pregnancy));
        }
        return observations;
    }

    private static Observation observation(String loinc, String name, Reference subject, Date at) {
        var observation = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(new CodeableConcept(new Coding(Systems.LOINC, loinc, name)))
                .setSubject(subject)
                .setEffective(new DateTimeType(at));
        return observation.addPerformer(subject);
    }
}
