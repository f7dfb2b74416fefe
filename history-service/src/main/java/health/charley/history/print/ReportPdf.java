package health.charley.history.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import health.charley.history.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A report as a tagged PDF with real text (ISO 14289-1, PDF/UA, as far as the library sets it): title, language, headings,
 * lists and tables with their headers can be read aloud. Fonts are embedded, nothing is loaded from anywhere.
 */
public final class ReportPdf {
    private static final String FONT = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    /** What XML 1.0 §2.2 has no place for. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // It logs what it sets, and that is somebody's health.
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /** Its first page is one page, as full as it can be: what has no room there follows on the next. */
    public static byte[] of(Report report) {
        var pages = Room.fromTheLargest(report.redFlags().size())
                .map(room -> FirstPage.of(report, room))
                .distinct()
                .toList();
        var largest = set(report, pages.get(0));
        return largest.fits() ? largest.bytes() : largestThatFits(report, pages).bytes();
    }

    /** Halves what is left to try, as each takes less than the one before; the last one is taken in any case. */
    private static SetReport largestThatFits(Report report, List<FirstPage> pages) {
        var best = set(report, pages.get(pages.size() - 1));
        var low = 1;
        var high = pages.size() - 1;
        while (low < high) {
            var middle = (low + high) / 2;
            var tried = set(report, pages.get(middle));
            best = tried.fits() ? tried : best;
            high = tried.fits() ? middle : high;
            low = tried.fits() ? low : middle + 1;
        }
        return best;
    }

    /** A report as it was set, and how many pages its first part takes. */
    private record SetReport(byte[] bytes, int firstPages) {
        boolean fits() {
            return firstPages <= 1;
        }
    }

    private static SetReport set(Report report, FirstPage first) {
        var xhtml = new ReportPage(PrintedReport.of(report, first)).render();
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            builder(document, xhtml).toStream(pdf).run();
            return new SetReport(pdf.toByteArray(), firstPages(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes every byte.", impossible);
        }
    }

    /** The pages before the one that the second bookmark leads to. */
    private static int firstPages(PDDocument document) throws IOException {
        var second = document.getDocumentCatalog()
                .getDocumentOutline()
                .getFirstChild()
                .getNextSibling();
        return document.getPages().indexOf(second.findDestinationPage(document));
    }

    private static PdfRendererBuilder builder(PDDocument document, String xhtml) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(NOT_XML.matcher(xhtml).replaceAll(""), null)
                .useFont(font(document, "LiberationSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true)
                .useFont(font(document, "LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withProducer("Charley");
        for (var priority : List.of(
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI,
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        return builder;
    }

    /** A font without its ligatures: to look for them in each line of text took two thirds of the time of a PDF. */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        try (var resource = ReportPdf.class.getResourceAsStream("/liberation/" + file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(resource));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
