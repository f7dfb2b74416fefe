package health.charley.history.print;

import static health.charley.history.print.SetPages.page;
import static health.charley.history.print.SetPages.pdf;
import static health.charley.history.print.SetPages.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where "none of these" was answered, paper names what was denied. */
@QuarkusTest
class NoneOfTheseOnPaperTest {
    private static final String DENIED =
            "Which of these do you take? None of these: Statin for cholesterol; Water pill; Long-acting inhaler";

    @Test
    void the_first_page_and_the_answers_name_the_options() throws IOException {
        var words = SampleWords.legCrampsWhereSignsAre("meds");
        var report = ReportReader.read(SampleAssessment.NEW_SWELLING.unsigned(), Optional.of(words));
        try (var pdf = pdf(report)) {
            assertTrue(page(pdf, 1).contains(DENIED), page(pdf, 1));
            assertTrue(page(pdf, 1).contains("Leading causes"), page(pdf, 1));
            var answers = text(pdf, 2, pdf.getNumberOfPages());
            assertEquals(1, answers.split("None of these: Statin for cholesterol; Water pill;", -1).length - 1);
        }
    }
}
