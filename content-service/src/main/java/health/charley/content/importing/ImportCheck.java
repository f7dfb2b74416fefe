package health.charley.content.importing;

import health.charley.content.editing.Objection;
import health.charley.content.editing.Objections;
import health.charley.content.editing.Untranslated;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.ReviewStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stops an import: files come before readers without a sign-off, but not without the checks that every publication
 * passes.
 */
@Singleton
class ImportCheck {
    private static final Objection REVIEWED_ELSEWHERE = new Objection(
            true,
            "review-not-here",
            "The file says that the page is clinically reviewed, and nobody signed it here. Take that over with"
                    + " acceptReviews=true if you answer for it.",
            "#/reviewStatus");

    private final Objections objections;

    ImportCheck(Objections objections) {
        this.objections = objections;
    }

    /** What speaks against the pages that the import publishes, page by page. */
    List<PageObjectionView> stopping(ContentSet content, ImportReport report, boolean acceptReviews) {
        return content.pages().stream()
                .filter(file -> report.publishes(file.address()))
                .flatMap(file -> stopping(file, content.originalOf(file), acceptReviews))
                .toList();
    }

    private Stream<PageObjectionView> stopping(PageFile file, List<Manuscript> original, boolean acceptReviews) {
        var elsewhere = acceptReviews ? Stream.<Objection>empty() : seenElsewhere(file.page(), original);
        return Stream.concat(elsewhere, objections.toFile(file.page()).stream())
                .filter(Objection::blocking)
                .map(objection -> PageObjectionView.from(file.address(), objection));
    }

    /** What nobody here has seen done, and the importer may answer for. */
    private static Stream<Objection> seenElsewhere(Manuscript page, List<Manuscript> original) {
        var isReviewed = page.head().reviewStatus() == ReviewStatus.CLINICALLY_REVIEWED;
        return Stream.concat(
                isReviewed ? Stream.of(REVIEWED_ELSEWHERE) : Stream.empty(), Untranslated.in(page, original).stream());
    }
}
