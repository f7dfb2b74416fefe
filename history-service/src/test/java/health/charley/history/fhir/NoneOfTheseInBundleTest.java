package health.charley.history.fhir;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where "none of these" was answered, the document names what was denied. */
class NoneOfTheseInBundleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Denied", "All answers"})
    void the_section_names_the_options(String title) {
        var words = SampleWords.legCrampsWhereSignsAre("meds");
        var report = ReportReader.read(SampleAssessment.NEW_SWELLING.unsigned(), Optional.of(words));

        var composition =
                (Composition) ReportBundle.bundle(report).getEntryFirstRep().getResource();

        var section = composition.getSection().stream()
                .filter(each -> each.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
        var read = section.getText().getDivAsString();
        assertTrue(read.contains("None of these: Statin for cholesterol; Water pill; Long-acting inhaler"), read);
    }
}
