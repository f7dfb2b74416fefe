package health.charley.history.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report.Statement;
import health.charley.history.words.SampleWords;
import health.charley.history.words.TopicWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clinician reads first: red flags asked and denied, and on which side it is. */
class PertinenceTest {
    private static final Statement NO_CORD =
            new Statement("Can you feel a hard, sore line or lump along a vein under the skin? No", true);

    @ParameterizedTest
    @CsvSource({"left, Left", "right, Right", "both, Both"})
    void the_side_is_a_positive_whatever_it_weighs(String value, String label) {
        var report = report(Map.of("question", "side", "value", value), SampleWords.legCramps());

        assertEquals(List.of(new Statement("Which leg is it? " + label, false)), report.positives());
    }

    @Test
    void a_side_that_nobody_knows_is_none() {
        var report = report(Map.of("question", "side", "value", "not-sure"), SampleWords.legCramps());

        assertEquals(List.of(), report.positives());
    }

    @Test
    void the_side_follows_the_red_flags() {
        var report = ReportReader.read(SampleAssessment.NEW_SWELLING.unsigned(), Optional.of(SampleWords.legCramps()));

        assertTrue(report.positives().get(0).screening());
        assertEquals(
                "Which leg is it? Left",
                report.positives().stream()
                        .filter(positive -> !positive.screening())
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    /** The interview asks for it later than the first screens; one answer raises a red flag all the same. */
    @Test
    void the_denial_of_a_sign_of_a_red_flag_is_a_negative_though_no_screen_asks_for_it() {
        var denied = Map.<String, Object>of("question", "cord", "value", "no");

        assertFalse(report(denied, SampleWords.legCramps()).negatives().contains(NO_CORD));
        assertEquals(
                List.of(NO_CORD),
                report(denied, SampleWords.legCrampsWhereSignsAre("cord")).negatives());
    }

    private static Report report(Map<String, Object> answer, TopicWords words) {
        var claims = SampleAssessment.NIGHT_CRAMPS.claims();
        claims.put("answers", List.of(answer));
        claims.put("result", Map.of("careLevel", "self_care"));
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(words));
    }
}
