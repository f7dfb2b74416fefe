package health.charley.history.print;

import health.charley.history.report.Report;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a report as text, each run of white space as one blank. */
final class SetPages {
    private SetPages() {}

    static PDDocument pdf(Report report) throws IOException {
        return Loader.loadPDF(ReportPdf.of(report));
    }

    static String page(PDDocument pdf, int number) throws IOException {
        return text(pdf, number, number);
    }

    static String text(PDDocument pdf, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
