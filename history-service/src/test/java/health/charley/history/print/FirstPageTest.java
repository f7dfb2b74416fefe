package health.charley.history.print;

import static health.charley.history.print.SetPages.page;
import static health.charley.history.print.SetPages.pdf;
import static health.charley.history.print.SetPages.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import health.charley.history.words.TopicWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that a doctor reads is one page, and says where the rest is. */
@QuarkusTest
class FirstPageTest {
    private static final TopicWords WORDS = SampleWords.legCramps();

    @Test
    void it_tells_on_which_side_it_is() throws IOException {
        try (var pdf = pdf(report(SampleAssessment.NEW_SWELLING.claims(), WORDS))) {
            assertTrue(page(pdf, 1).contains("Which leg is it? Left"), page(pdf, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_red_flag_question_that_was_denied_stands_on_it(SampleAssessment sample) throws IOException {
        var report = report(sample.claims(), WORDS);
        try (var pdf = pdf(report)) {
            var first = squeezed(page(pdf, 1));

            report.negatives().stream()
                    .filter(Report.Statement::screening)
                    .forEach(denied -> assertTrue(first.contains(squeezed(denied.text())), denied.text()));
            assertTrue(page(pdf, 2).startsWith(footer(report, pdf, 2)), page(pdf, 2));
        }
    }

    @Test
    void denials_that_have_no_room_are_counted_and_follow_on_the_next() throws IOException {
        var report = report(allAnswered("denial"), wordsWhereEveryQuestionIsASign());
        try (var pdf = pdf(report)) {
            var first = page(pdf, 1);
            var told = squeezed(text(pdf, 1, pdf.getNumberOfPages()).split("All answers")[0]);
            var more = report.negatives().stream()
                    .filter(denied -> !squeezed(first).contains(squeezed(denied.text())))
                    .count();

            assertTrue(report.negatives().size() > 60 && more > 0, "more: " + more);
            assertTrue(first.contains("Care level advised"), first);
            assertTrue(first.contains("And " + more + " more on the next page."), first);
            assertTrue(page(pdf, 2).contains("More that was denied"), page(pdf, 2));
            report.negatives().forEach(denied -> assertTrue(told.contains(squeezed(denied.text())), denied.text()));
        }
    }

    @Test
    void what_was_reported_and_has_no_room_is_counted_and_follows_on_the_next() throws IOException {
        var report = report(allAnswered("yes"), wordsWhereEveryQuestionIsASign());
        try (var pdf = pdf(report)) {
            assertTrue(page(pdf, 1).matches(".*And \\d+ more on the next page\\..*"), page(pdf, 1));
            assertTrue(page(pdf, 2).contains("More that was reported"), page(pdf, 2));
        }
    }

    @Test
    void where_room_is_short_denials_of_red_flags_stay_and_others_follow() throws IOException {
        var claims = SampleAssessment.EVERYTHING_ANSWERED.claims();
        var result = new HashMap<Object, Object>((Map<?, ?>) claims.get("result"));
        result.put("careLevel", "emergency");
        var flags = new ArrayList<Object>((List<?>) result.get("redFlags"));
        flags.add(flags.get(0));
        result.put("redFlags", flags);
        claims.put("result", result);
        var report = report(claims, WORDS);
        var others = report.negatives().stream()
                .filter(denied -> !denied.screening())
                .count();
        try (var pdf = pdf(report)) {
            assertTrue(page(pdf, 1).contains("And " + others + " more on the next page."), page(pdf, 1));
            assertTrue(page(pdf, 1).contains("Leading causes"), page(pdf, 1));
            assertTrue(page(pdf, 2).contains("More that was denied"), page(pdf, 2));
        }
    }

    @Test
    void denials_that_count_less_are_counted() throws IOException {
        var report = report(allAnswered("denial"), WORDS);
        try (var pdf = pdf(report)) {
            var others = 68 - report.negatives().size();

            assertTrue(
                    page(pdf, 1)
                            .contains("Denied (" + others + " other denials count less and stand with all answers)"),
                    page(pdf, 1));
        }
    }

    @Test
    void one_of_a_thing_is_told_as_one() throws IOException {
        var claims = SampleAssessment.CHEST_PAIN.claims();
        claims.put("person", Map.of("age", 1, "sex", "male"));
        claims.put("answers", List.of(Map.of("question", "chest-pain", "value", "yes")));
        try (var pdf = pdf(report(claims, WORDS))) {
            assertTrue(page(pdf, 1).contains("Person 1 year, male"), page(pdf, 1));
            assertTrue(page(pdf, 1).contains("; 1 answer Topic"), page(pdf, 1));
        }
    }

    @Test
    void however_long_a_report_is_no_page_of_it_is_empty() throws IOException {
        for (var lines = 0; lines < 60; lines++) {
            var claims = SampleAssessment.NIGHT_CRAMPS.claims();
            var result = new HashMap<Object, Object>((Map<?, ?>) claims.get("result"));
            result.put(
                    "watchFor",
                    IntStream.range(0, lines)
                            .mapToObj(line -> Map.of("text", "Change " + line))
                            .toList());
            claims.put("result", result);
            var report = report(claims, WORDS);
            try (var pdf = pdf(report)) {
                for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
                    var text = page(pdf, number).replace(footer(report, pdf, number), "");
                    assertFalse(text.isBlank(), lines + " lines: page " + number + " is empty");
                }
            }
        }
    }

    @Test
    void the_heads_of_tables_are_whole_words() throws IOException {
        var report = report(SampleAssessment.EVERYTHING_ANSWERED.claims(), WORDS);
        try (var pdf = pdf(report)) {
            var heads = text(pdf, 2, pdf.getNumberOfPages()).split("Answer Factor Source", -1).length - 1;
            var weighed = report.causes().stream()
                    .filter(cause -> !cause.weights().isEmpty())
                    .count();

            assertTrue(heads >= weighed, heads + " heads of " + weighed);
            assertFalse(text(pdf, 1, pdf.getNumberOfPages()).contains("Facto "));
        }
    }

    private static Report report(Map<String, Object> claims, TopicWords words) {
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(words));
    }

    /** Every question that can be denied is answered in this way: denied, or with yes. */
    private static Map<String, Object> allAnswered(String how) {
        var claims = SampleAssessment.EVERYTHING_ANSWERED.claims();
        claims.put(
                "answers",
                WORDS.questions().values().stream()
                        .filter(question -> question.denial().isPresent())
                        .map(question -> Map.of(
                                "question",
                                question.id(),
                                "value",
                                how.equals("denial") ? question.denial().get() : how))
                        .toList());
        return claims;
    }

    private static TopicWords wordsWhereEveryQuestionIsASign() {
        return new TopicWords(
                WORDS.title(),
                WORDS.sha256(),
                WORDS.questions(),
                List.copyOf(WORDS.questions().keySet()),
                WORDS.findings(),
                WORDS.snomed());
    }

    private static String footer(Report report, PDDocument pdf, int page) {
        return "Symptom report " + report.id() + " \u00b7 not a diagnosis Page " + page + " of "
                + pdf.getNumberOfPages();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
