package health.charley.history.print;

import static health.charley.history.print.SetPages.page;
import static health.charley.history.print.SetPages.pdf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Red flags that all hang on "not sure" are headed as such. */
@QuarkusTest
class UnsureFlagsOnPaperTest {
    private static final String HEAD = "Red flags: none is certain, the person was not sure of these";

    @Test
    void the_head_says_that_none_is_certain() throws IOException {
        try (var pdf = pdf(notSure(List.of()))) {
            assertTrue(page(pdf, 1).contains(HEAD), page(pdf, 1));
            assertTrue(page(pdf, 2).contains("More red flags that the person was not sure of"), page(pdf, 2));
        }
    }

    @Test
    void one_that_is_certain_needs_the_plain_head_wherever_it_stands() throws IOException {
        var last = Map.<String, Object>of(
                "id", "D9", "text", "A sign.", "careLevel", "self_care", "certain", true, "action", "Rest");
        try (var pdf = pdf(notSure(List.of(last)))) {
            assertFalse(page(pdf, 1).contains("none is certain"), page(pdf, 1));
            assertTrue(page(pdf, 2).contains("More red flags "), page(pdf, 2));
            assertFalse(page(pdf, 2).contains("that the person was not sure of"), page(pdf, 2));
        }
    }

    @Test
    void where_none_was_raised_nothing_was_unsure() throws IOException {
        try (var pdf = pdf(
                ReportReader.read(SampleAssessment.NIGHT_CRAMPS.unsigned(), Optional.of(SampleWords.legCramps())))) {
            assertFalse(page(pdf, 1).contains("none is certain"), page(pdf, 1));
        }
    }

    private static Report notSure(List<Map<String, Object>> more) {
        var claims = SampleAssessment.NOT_SURE_OF_ANYTHING.claims();
        var result = new HashMap<Object, Object>((Map<?, ?>) claims.get("result"));
        var flags = new ArrayList<Object>((List<?>) result.get("redFlags"));
        flags.addAll(more);
        result.put("redFlags", flags);
        claims.put("result", result);
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));
    }
}
