package health.charley.history.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.Report.RedFlagRaised;
import health.charley.history.report.Report.Statement;
import health.charley.history.words.SampleWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final Report SWELLING = worded(SampleAssessment.NEW_SWELLING);

    @Test
    void the_advice_comes_first_with_its_reason() {
        assertEquals("emergency", SWELLING.advice().careLevel());
        assertEquals("Go to an emergency room now", SWELLING.advice().title());
        assertEquals(
                "Because of what you told us: One leg that has newly swollen. This can mean a blood clot.",
                SWELLING.advice().reason());
        assertEquals(
                List.of("R8", "R8a"),
                SWELLING.redFlags().stream().map(RedFlagRaised::id).toList());
    }

    @Test
    void an_answer_to_a_red_flag_question_is_a_positive_before_all_others() {
        assertEquals(
                new Statement("Is a leg swollen? Yes, one leg", true),
                SWELLING.positives().get(0));
        assertTrue(SWELLING.positives().contains(new Statement("The swelling started today.", false)));
    }

    @Test
    void every_red_flag_question_that_was_denied_is_a_negative() {
        var denied = SWELLING.negatives().stream().filter(Statement::screening).toList();

        assertEquals(19, denied.size());
        assertEquals(
                "Do you have pain or pressure in your chest now, or did you today? No",
                denied.get(0).text());
    }

    @Test
    void what_a_finding_says_is_never_both_reported_and_denied() {
        for (var sample : SampleAssessment.values()) {
            var report = worded(sample);
            report.positives()
                    .forEach(positive -> assertFalse(report.negatives().contains(positive), positive.text()));
        }
    }

    @Test
    void every_negative_is_a_question_with_the_answer_that_denies_it() {
        for (var sample : SampleAssessment.values()) {
            var report = worded(sample);
            var denials = report.answers().stream()
                    .filter(answer -> answer.kind() == Kind.DENIED)
                    .map(answer -> answer.text() + " " + answer.told())
                    .toList();

            report.negatives().forEach(negative -> assertTrue(denials.contains(negative.text()), negative.text()));
        }
    }

    @Test
    void what_is_there_all_the_time_and_gets_worse_is_not_denied_to_get_worse() {
        var claims = SampleAssessment.NEW_SWELLING.claims();
        answers(claims).stream()
                .filter(answer -> answer.get("question").equals("course"))
                .forEach(answer -> answer.put("value", "constant-worse"));
        var sentence = "It comes and goes, or it keeps getting worse.";
        var absent = Map.<String, Object>of("finding", "always-there", "text", sentence, "effectiveRatio", 0.1);
        evidenceOfFirstCause(claims).add(0, absent);

        var report = ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));

        assertTrue(report.negatives().stream()
                .noneMatch(negative -> negative.text().contains("comes and goes")));
    }

    @Test
    void that_it_does_not_hurt_is_denied_and_not_reported() {
        assertFalse(SWELLING.positives().contains(new Statement("The leg does not hurt.", false)));
        assertTrue(SWELLING.negatives()
                .contains(
                        new Statement("How much does the leg hurt when it is at its worst? It does not hurt", false)));
    }

    @Test
    void a_question_that_was_denied_is_told_once_whatever_findings_it_has() {
        var injury = SWELLING.negatives().stream()
                .filter(negative -> negative.text().startsWith("Did something happen to the leg?"))
                .toList();

        assertEquals(List.of(new Statement("Did something happen to the leg? No", false)), injury);
    }

    @Test
    void a_cause_has_its_probability_its_range_and_the_sources_behind_it() {
        var clot = SWELLING.causes().get(0);

        assertEquals("deep-vein-thrombosis", clot.condition());
        assertEquals(0.3296, clot.probability(), 0.0001);
        assertEquals("about 3 in 10", clot.frequency());
        assertEquals(Optional.of("404223003"), clot.snomed());
        assertEquals(2, clot.cited());
        assertEquals(12, clot.estimated());
    }

    @Test
    void answers_are_in_the_words_that_the_person_read() {
        var frequency = answer(worded(SampleAssessment.NIGHT_CRAMPS), "freq");
        var swelling = answer(SWELLING, "swelling");
        var chest = answer(SWELLING, "chest-pain");

        assertEquals("How many nights a week does this happen?", frequency.text());
        assertEquals("0 nights per week", frequency.answer());
        assertEquals("Yes, one leg", swelling.answer());
        assertEquals(Kind.REPORTED, swelling.kind());
        assertEquals(Kind.DENIED, chest.kind());
    }

    @Test
    void not_sure_is_neither_reported_nor_denied() {
        var report = worded(SampleAssessment.NOT_SURE_OF_ANYTHING);

        assertEquals(List.of(), report.positives());
        assertEquals(List.of(), report.negatives());
        assertTrue(report.answers().stream().allMatch(answer -> answer.kind() == Kind.UNSURE));
        assertTrue(report.redFlags().stream().noneMatch(RedFlagRaised::certain));
    }

    @Test
    void without_words_questions_and_answers_have_their_ids() {
        var report = ReportReader.read(SampleAssessment.NEW_SWELLING.unsigned(), Optional.empty());

        assertFalse(report.worded());
        assertEquals("swelling", answer(report, "swelling").text());
        assertEquals("one", answer(report, "swelling").answer());
        assertTrue(report.positives().contains(new Statement("swelling: one", false)));
        assertTrue(report.negatives().contains(new Statement("chest-pain: No", false)));
    }

    @Test
    void knowledge_that_awaits_its_review_is_marked() {
        assertEquals("awaiting-clinical-review", SWELLING.review().status());
        assertFalse(SWELLING.review().reviewed());
    }

    @Test
    void a_receipt_that_says_little_gives_a_report_that_says_little() {
        var claims = Map.<String, Object>of(
                "jti",
                "01997c3a-5b00-7000-8000-000000000001",
                "iat",
                1795873200L,
                "topic",
                "leg-cramps",
                "result",
                Map.of("careLevel", "self_care"));

        var report = ReportReader.read(SampleAssessment.unsigned(claims), Optional.empty());

        assertEquals("self_care", report.advice().careLevel());
        assertEquals(0, report.person().age());
        assertEquals("unknown", report.person().sex());
        assertEquals(List.of(), report.causes());
        assertFalse(report.conclusive());
        assertFalse(report.review().reviewed());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> answers(Map<String, Object> claims) {
        return (List<Map<String, Object>>) claims.get("answers");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> evidenceOfFirstCause(Map<String, Object> claims) {
        var causes = (List<Map<String, Object>>) ((Map<String, Object>) claims.get("result")).get("causes");
        return (List<Map<String, Object>>) causes.get(0).get("evidenceAgainst");
    }

    private static Report worded(SampleAssessment sample) {
        return ReportReader.read(sample.unsigned(), Optional.of(SampleWords.legCramps()));
    }

    private static AnswerGiven answer(Report report, String question) {
        return report.answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
