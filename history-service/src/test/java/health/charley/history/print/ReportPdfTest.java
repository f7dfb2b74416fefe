package health.charley.history.print;

import static health.charley.history.print.SetPages.page;
import static health.charley.history.print.SetPages.pdf;
import static health.charley.history.print.SetPages.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportPdfTest {

    @Test
    void the_first_page_tells_what_a_doctor_needs_in_its_order() throws IOException {
        try (var pdf = pdf(worded(SampleAssessment.NEW_SWELLING))) {
            comeInOrder(
                    page(pdf, 1),
                    "Symptom report for a clinician",
                    "Sample content, not clinically reviewed (status: awaiting clinical review)",
                    "It is not a diagnosis",
                    "58 years, female",
                    "Leg cramps and leg pain",
                    "Care level advised",
                    "Go to an emergency room now",
                    "Red flags",
                    "One leg that has newly swollen. This can mean a blood clot.",
                    "Reported",
                    "Is a leg swollen? Yes, one leg",
                    "Denied",
                    "Do you have pain or pressure in your chest now, or did you today?",
                    "Leading causes",
                    "Deep vein thrombosis",
                    "33 % (12 % to 63 %)",
                    "2 cited, 12 estimated",
                    "A burst Baker's cyst");
        }
    }

    @Test
    void the_leading_causes_of_the_longest_interview_stand_on_the_first_page() throws IOException {
        try (var pdf = pdf(shortOfAnAmbulance(SampleAssessment.EVERYTHING_ANSWERED))) {
            comeInOrder(page(pdf, 1), "Leading causes", "Sciatica", "Salts in the blood that are off balance");
            comeInOrder(page(pdf, 2), "Page 2 of 8 All answers");
        }
    }

    @Test
    void where_an_ambulance_is_needed_no_cause_stands_on_the_first_page() throws IOException {
        var report = worded(SampleAssessment.CHEST_PAIN);
        var likeliest = report.causes().get(0).name();
        try (var pdf = pdf(report)) {
            var rest = text(pdf, 2, pdf.getNumberOfPages());

            comeInOrder(page(pdf, 1), "Call 911 now", "Getting help comes before looking for causes");
            assertFalse(page(pdf, 1).contains(likeliest), likeliest);
            comeInOrder(rest, "All answers", "Leading causes", likeliest, "What the person was told");
        }
    }

    @Test
    void the_pages_after_it_hold_every_answer() throws IOException {
        var report = worded(SampleAssessment.EVERYTHING_ANSWERED);
        try (var pdf = pdf(report)) {
            var rest = squeezed(text(pdf, 2, pdf.getNumberOfPages()));

            assertEquals(77, report.answers().size());
            report.answers().forEach(answer -> {
                assertTrue(rest.contains(squeezed(answer.text())), answer.text());
                assertTrue(rest.contains(squeezed(answer.answer())), answer.answer());
            });
        }
    }

    @Test
    void without_words_the_first_page_says_that_ids_stand_for_them() throws IOException {
        var report = ReportReader.read(SampleAssessment.NIGHT_CRAMPS.unsigned(), Optional.empty());
        try (var pdf = pdf(report)) {
            comeInOrder(page(pdf, 1), "The words of the questions could not be had", "knot: Yes");
        }
    }

    @Test
    void it_is_tagged_with_headings_lists_and_tables_that_have_headers() throws IOException {
        try (var pdf = pdf(worded(SampleAssessment.NEW_SWELLING))) {
            var catalog = pdf.getDocumentCatalog();
            var tags = tags(catalog.getStructureTreeRoot());

            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en-US", catalog.getLanguage());
            assertEquals(
                    "Symptom report for a clinician",
                    pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(1, tags.get("H1"));
            assertEquals(10, tags.get("H2"));
            assertEquals(8, tags.get("L"));
            assertEquals(tags.get("LI"), tags.get("LBody"));
            assertTrue(tags.get("TH") > 20, tags.toString());
        }
    }

    @Test
    void every_font_is_within_it() throws IOException {
        try (var pdf = pdf(worded(SampleAssessment.CHEST_PAIN))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void what_looks_like_markup_is_text_and_what_no_page_can_hold_is_left_out() throws IOException {
        var claims = SampleAssessment.CHEST_PAIN.claims();
        claims.put(
                "answers", List.of(Map.of("question", "<img src='file:///etc/passwd'/>\u0001", "value", "a&b \"c\"")));
        var report = ReportReader.read(SampleAssessment.unsigned(claims), Optional.empty());

        try (var pdf = pdf(report)) {
            comeInOrder(page(pdf, 2), "<img src='file:///etc/passwd'/>", "a&b \"c\"");
        }
    }

    @Test
    void a_name_without_a_space_stays_on_the_page() throws IOException {
        var claims = SampleAssessment.CHEST_PAIN.claims();
        claims.put("answers", List.of(Map.of("question", "q".repeat(100), "value", "v".repeat(100))));
        var report = ReportReader.read(SampleAssessment.unsigned(claims), Optional.empty());

        try (var pdf = pdf(report)) {
            var reach = new Reach();
            reach.setStartPage(2);
            reach.setEndPage(2);
            reach.getText(pdf);

            assertFalse(reach.right > pdf.getPage(1).getMediaBox().getWidth() - 40, "reaches " + reach.right);
        }
    }

    private static Report worded(SampleAssessment sample) {
        return ReportReader.read(sample.unsigned(), Optional.of(SampleWords.legCramps()));
    }

    /** The same, but advised one level less urgent. */
    private static Report shortOfAnAmbulance(SampleAssessment sample) {
        var claims = sample.claims();
        var result = new HashMap<Object, Object>((Map<?, ?>) claims.get("result"));
        result.put("careLevel", "emergency");
        claims.put("result", result);
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static void comeInOrder(String text, String... parts) {
        var from = 0;
        for (var part : parts) {
            var at = text.indexOf(part, from);
            assertTrue(at >= 0, "'" + part + "' is missing, or too early, in: " + text);
            from = at + part.length();
        }
    }

    private static Map<String, Integer> tags(PDStructureNode node) {
        var tags = new TreeMap<String, Integer>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                tags(element).forEach((tag, count) -> tags.merge(tag, count, Integer::sum));
            }
        }
        return tags;
    }

    /** How far to the right any letter reaches, in points. */
    private static final class Reach extends PDFTextStripper {
        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(letter -> right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj()));
        }
    }
}
