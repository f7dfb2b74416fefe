package health.charley.history.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.Report.Statement;
import health.charley.history.words.SampleWords;
import health.charley.history.words.TopicWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "None of these" says nothing to a clinician who does not see what "these" were. */
class NoneOfTheseTest {
    private static final List<String> ILLNESSES = List.of(
            "Diabetes",
            "Heart disease or a stroke",
            "Irregular heartbeat",
            "High blood pressure or cholesterol",
            "Kidney disease or dialysis",
            "Liver disease",
            "Thyroid problem or neck surgery",
            "Low iron",
            "Arthritis in a knee");
    private static final TopicWords WHERE_ILLNESSES_ARE_SIGNS = SampleWords.legCrampsWhereSignsAre("history");

    @Test
    void it_denies_every_option_of_its_question_in_their_order() {
        var answer = only(report("history", "none", Optional.of(WHERE_ILLNESSES_ARE_SIGNS)));

        assertEquals(ILLNESSES, answer.denied());
        assertEquals("None of these", answer.answer());
        assertEquals(Kind.DENIED, answer.kind());
    }

    @Test
    void as_a_negative_it_names_them() {
        var report = report("history", "none", Optional.of(WHERE_ILLNESSES_ARE_SIGNS));

        assertEquals(
                List.of(new Statement(
                        "Do you have any of these? None of these: Diabetes; Heart disease or a stroke; Irregular heartbeat;"
                                + " High blood pressure or cholesterol; Kidney disease or dialysis; Liver disease;"
                                + " Thyroid problem or neck surgery; Low iron; Arthritis in a knee",
                        true)),
                report.negatives());
    }

    @Test
    void a_negative_for_its_weight_names_them_too() {
        var evidence = Map.of("finding", "takes-statin", "text", "You take no statin.", "effectiveRatio", 0.5);
        var cause = Map.of("condition", "night-leg-cramps", "name", "Cramps", "evidenceAgainst", List.of(evidence));
        var report = report("meds", "none", Map.of("causes", List.of(cause)), Optional.of(SampleWords.legCramps()));

        assertEquals(
                List.of(new Statement(
                        "Which of these do you take? None of these: Statin for cholesterol; Water pill;"
                                + " Long-acting inhaler for asthma or COPD;"
                                + " Estrogen: pill, patch, ring or hormone therapy; Raloxifene or teriparatide for weak bones;"
                                + " Acid blocker for the stomach; Quinolone antibiotic, such as ciprofloxacin;"
                                + " Blood thinner; Nausea drug, antihistamine or antidepressant",
                        false)),
                report.negatives());
    }

    @Test
    void a_question_that_says_itself_what_is_denied_is_told_as_it_was() {
        var answer = only(report("weak", "no", Optional.of(SampleWords.legCramps())));

        assertEquals(List.of(), answer.denied());
        assertEquals("No", answer.told());
    }

    @Test
    void one_that_was_chosen_or_not_sure_denies_nothing() {
        var words = Optional.of(SampleWords.legCramps());

        assertEquals(List.of(), only(report("history", "low-iron", words)).denied());
        assertEquals(List.of(), only(report("history", "not-sure", words)).denied());
    }

    @Test
    void without_words_nobody_knows_them() {
        var report = report("history", "none", Optional.empty());

        assertEquals(List.of(), only(report).denied());
        assertEquals(List.of(new Statement("history: None of these", false)), report.negatives());
    }

    private static AnswerGiven only(Report report) {
        assertEquals(1, report.answers().size());
        return report.answers().get(0);
    }

    private static Report report(String question, String value, Optional<TopicWords> words) {
        return report(question, value, Map.of("careLevel", "self_care"), words);
    }

    private static Report report(
            String question, String value, Map<String, Object> result, Optional<TopicWords> words) {
        var claims = SampleAssessment.NIGHT_CRAMPS.claims();
        claims.put("answers", List.of(Map.of("question", question, "values", List.of(value))));
        claims.put("result", result);
        return ReportReader.read(SampleAssessment.unsigned(claims), words);
    }
}
