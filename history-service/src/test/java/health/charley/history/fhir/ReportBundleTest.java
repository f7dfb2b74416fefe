package health.charley.history.fhir;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Bundle, held against the definitions of FHIR R4 by HAPI's validator, which asks nobody. */
class ReportBundleTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();

    @ParameterizedTest
    @EnumSource
    void the_bundle_of_each_sample_is_valid(SampleAssessment sample) {
        assertValid(worded(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency_ambulance", "emergency", "consultation_24", "consultation", "self_care"})
    void the_bundle_of_each_care_level_is_valid(String level) {
        assertValid(withResult(
                Map.of("careLevel", level, "careTitle", "What to do", "careAdvice", "Do it.", "reason", "So.")));
    }

    @Test
    void a_bundle_without_a_cause_is_valid() {
        assertValid(withResult(Map.of("causes", List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void a_bundle_without_words_is_valid(SampleAssessment sample) {
        assertValid(ReportReader.read(sample.unsigned(), Optional.empty()));
    }

    @Test
    void what_looks_like_markup_is_text() {
        var report = withResult(Map.of("careTitle", "<script>alert('1')</script> & \"more\""));

        assertValid(report);
        var composition = only(ReportBundle.bundle(report), Composition.class);
        var read = composition.getSectionFirstRep().getText().getDivAsString();
        assertTrue(read.contains("&lt;script&gt;") && !read.contains("<script>"), read);
    }

    @Test
    void it_is_a_document_whose_composition_comes_first() {
        var bundle = ReportBundle.bundle(worded(SampleAssessment.NEW_SWELLING));

        assertEquals(Bundle.BundleType.DOCUMENT, bundle.getType());
        assertTrue(bundle.getEntryFirstRep().getResource() instanceof Composition);
        var composition = only(bundle, Composition.class);
        assertEquals(
                List.of("Care level advised", "Red flags", "Reported", "Denied", "Leading causes", "All answers"),
                composition.getSection().stream()
                        .map(Composition.SectionComponent::getTitle)
                        .toList());
        assertTrue(composition.getTitle().endsWith("(sample content, not clinically reviewed)"));
    }

    @Test
    void the_person_has_a_sex_and_an_age_and_no_date_of_birth() {
        var bundle = ReportBundle.bundle(worded(SampleAssessment.NEW_SWELLING));

        var patient = only(bundle, Patient.class);
        assertEquals("female", patient.getGender().toCode());
        assertFalse(patient.hasBirthDate());
        assertFalse(patient.hasName());
        var age = all(bundle, Observation.class).get(0).getValueQuantity();
        assertEquals("58", age.getValue().toPlainString());
        assertEquals("a", age.getCode());
    }

    @Test
    void the_answers_name_their_questionnaire_and_its_questions() {
        var response = only(ReportBundle.bundle(worded(SampleAssessment.NEW_SWELLING)), QuestionnaireResponse.class);

        assertEquals("http://localhost:8081/fhir/Questionnaire/leg-cramps|1.1.0", response.getQuestionnaire());
        var swelling = response.getItem().stream()
                .filter(item -> item.getLinkId().equals("swelling"))
                .findFirst()
                .orElseThrow();
        assertEquals("Is a leg swollen?", swelling.getText());
        assertEquals("one", swelling.getAnswerFirstRep().getValueCoding().getCode());
        assertEquals(
                "Yes, one leg", swelling.getAnswerFirstRep().getValueCoding().getDisplay());
    }

    @Test
    void the_first_prediction_is_the_care_level_and_the_next_the_leading_cause_in_percent() {
        var risk = only(ReportBundle.bundle(worded(SampleAssessment.NEW_SWELLING)), RiskAssessment.class);

        var level = risk.getPrediction().get(0).getQualitativeRisk().getCodingFirstRep();
        assertEquals("urn:charley:care-level", level.getSystem());
        assertEquals("emergency", level.getCode());
        var clot = risk.getPrediction().get(1);
        assertEquals(
                "deep-vein-thrombosis", clot.getOutcome().getCodingFirstRep().getCode());
        assertEquals("32.96", clot.getProbabilityDecimalType().getValueAsString());
    }

    @Test
    void the_signature_is_the_receipt_and_says_what_it_signs() {
        var report = worded(SampleAssessment.NEW_SWELLING);

        var provenance = only(ReportBundle.bundle(report), Provenance.class);

        var signature = provenance.getSignatureFirstRep();
        assertEquals(report.receipt(), new String(signature.getData(), US_ASCII));
        assertEquals("application/jose", signature.getSigFormat());
        assertEquals(
                "urn:uuid:" + report.id(),
                provenance.getEntityFirstRep().getWhat().getIdentifier().getValue());
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertEquals(
                ReportBundle.of(worded(SampleAssessment.CHEST_PAIN)),
                ReportBundle.of(worded(SampleAssessment.CHEST_PAIN)));
    }

    private static Report worded(SampleAssessment sample) {
        return ReportReader.read(sample.unsigned(), Optional.of(SampleWords.legCramps()));
    }

    private static Report withResult(Map<String, Object> changes) {
        var claims = SampleAssessment.NEW_SWELLING.claims();
        var result = new LinkedHashMap<Object, Object>((Map<?, ?>) claims.get("result"));
        result.putAll(changes);
        claims.put("result", result);
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));
    }

    private static void assertValid(Report report) {
        var errors = VALIDATOR.validateWithResult(ReportBundle.of(report)).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(ReportBundleTest::told)
                .toList();

        assertEquals(List.of(), errors);
    }

    private static String told(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private static FhirValidator validator() {
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR));
        return FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    private static <T extends Resource> T only(Bundle bundle, Class<T> type) {
        var found = all(bundle, type);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
