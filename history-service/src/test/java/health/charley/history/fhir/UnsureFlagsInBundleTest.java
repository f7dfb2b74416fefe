package health.charley.history.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.Test;

/** Red flags that hang on "not sure" are told as such wherever the document tells them. */
class UnsureFlagsInBundleTest {

    @Test
    void the_section_says_that_none_is_certain() {
        assertTrue(
                redFlags(SampleAssessment.NOT_SURE_OF_ANYTHING)
                        .contains("No red flag is certain: the person was not sure of these."),
                redFlags(SampleAssessment.NOT_SURE_OF_ANYTHING));
        assertTrue(redFlags(SampleAssessment.NEW_SWELLING).contains("The answers raised red flags."));
    }

    @Test
    void a_note_of_the_risk_says_whether_its_red_flag_is_certain() {
        assertEquals(List.of(43L, 0L), notes(SampleAssessment.NOT_SURE_OF_ANYTHING));
        assertEquals(List.of(0L, 2L), notes(SampleAssessment.NEW_SWELLING));
    }

    private static String redFlags(SampleAssessment sample) {
        var composition = (Composition) bundle(sample).getEntryFirstRep().getResource();
        return composition.getSection().get(1).getText().getDivAsString();
    }

    /** How many notes tell of a red flag that is not sure, and how many of one that is certain. */
    private static List<Long> notes(SampleAssessment sample) {
        var notes = bundle(sample).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(RiskAssessment.class::isInstance)
                .flatMap(risk -> ((RiskAssessment) risk).getNote().stream())
                .map(note -> note.getText())
                .toList();
        return List.of(
                notes.stream()
                        .filter(note -> note.startsWith("Not sure: red flag "))
                        .count(),
                notes.stream().filter(note -> note.startsWith("Red flag ")).count());
    }

    private static Bundle bundle(SampleAssessment sample) {
        return ReportBundle.bundle(worded(sample));
    }

    private static Report worded(SampleAssessment sample) {
        return ReportReader.read(sample.unsigned(), Optional.of(SampleWords.legCramps()));
    }
}
