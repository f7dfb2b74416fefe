package health.charley.content.importing;

import health.charley.content.editing.Objection;
import health.charley.content.editing.Objections;
import health.charley.content.editing.Signatures;
import health.charley.content.editing.Untranslated;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.Author;
import health.charley.content.page.ReviewStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks against an import: files come before readers without a sign-off, but not without the checks that every
 * publication passes, nor with a signature of somebody here who did not give it.
 */
@Singleton
class ImportCheck {
    private static final Objection REVIEWED_ELSEWHERE = new Objection(
            true,
            "review-not-here",
            "The file says that the page is clinically reviewed, and nobody signed it here. Take that over with"
                    + " acceptReviews=true if you answer for it.",
            "#/reviewStatus");

    private static final Objection SIGNING_AUTHOR = new Objection(
            true,
            "author-signs",
            "Somebody signs pages as this author, and the file tells of them otherwise than they do. They change the"
                    + " profile themselves, or a publisher takes the account from it first.",
            null);

    private final Objections objections;
    private final Signatures signatures;
    private final EntityManager entities;

    ImportCheck(Objections objections, Signatures signatures, EntityManager entities) {
        this.objections = objections;
        this.signatures = signatures;
        this.entities = entities;
    }

    /** What is said to the authors that the import changes for an account and to the pages that it publishes. */
    List<ImportObjectionView> objections(
            ContentSet content, ImportReport report, String account, boolean acceptReviews) {
        var toPages = content.pages().stream()
                .filter(file -> report.publishes(file.address()))
                .flatMap(file -> said(file, content, acceptReviews)
                        .map(objection -> ImportObjectionView.toPage(file, objection)));
        return Stream.concat(toAuthors(report, account), toPages).toList();
    }

    private Stream<ImportObjectionView> toAuthors(ImportReport report, String account) {
        return report.others().authors().stream()
                .filter(id -> signer(id).filter(other -> !other.equals(account)).isPresent())
                .map(id -> ImportObjectionView.toFile("authors/" + id + ".md", SIGNING_AUTHOR));
    }

    private Optional<String> signer(String author) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Optional.ofNullable(entities.find(Author.class, author)).flatMap(Author::account));
    }

    private Stream<Objection> said(PageFile file, ContentSet content, boolean acceptReviews) {
        var untranslated =
                acceptReviews ? List.<Objection>of() : Untranslated.in(file.page(), content.originalOf(file));
        return Stream.of(
                        reviewed(file.page(), content, acceptReviews).stream(),
                        untranslated.stream(),
                        objections.toFile(file.page()).stream())
                .flatMap(part -> part);
    }

    /** A review by somebody who signs here is looked up here; for another one the importer may answer. */
    private Optional<Objection> reviewed(Manuscript page, ContentSet content, boolean acceptReviews) {
        if (page.head().reviewStatus() != ReviewStatus.CLINICALLY_REVIEWED) {
            return Optional.empty();
        }
        if (signatures.areGivenHereBy(page.head().reviewer())) {
            return signatures.cover(page, content::hasPage)
                    ? Optional.empty()
                    : Optional.of(unsigned(page.head().reviewer()));
        }
        return acceptReviews ? Optional.empty() : Optional.of(REVIEWED_ELSEWHERE);
    }

    private static Objection unsigned(String reviewer) {
        return new Objection(
                true,
                "review-unsigned",
                "The file says that '" + reviewer
                        + "' reviewed the page, who signs here and has not signed it as it reads"
                        + " in the file. Let the file say 'awaiting-clinical-review' and name no reviewer, or save the"
                        + " text at the desk for them to sign off.",
                "#/reviewer");
    }
}
